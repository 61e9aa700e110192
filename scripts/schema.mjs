// @ts-check
import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { described } from './story/described.mjs';

/**
 * Writes `public/story.schema.json`, the story format for editors, from the single definition in src/story/format.ts: `node
 * scripts/schema.mjs`. A unit test checks that the committed file is up to date.
 */

/**
 * Returns the JSON Schema (draft 2020-12) of a story file, as text.
 *
 * @param {import('valibot').GenericSchema} storySchema
 */
export function schemaText(storySchema) {
  const schema = toJsonSchema(storySchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // What changes a value while it is read, and checks in code: an editor cannot do these.
    ignoreActions: ['trim', 'brand', 'transform', 'check'],
  });
  return `${JSON.stringify({ title: 'A Crosscurrents story', ...described(schema) }, undefined, 2)}\n`;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const { module } = await runnerImport('./src/story/format.ts');
  await writeFile('public/story.schema.json', schemaText(module.storySchema));
}
