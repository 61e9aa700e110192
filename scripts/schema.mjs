// @ts-check
import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

/**
 * Writes `public/story.schema.json`, the story format for editors, from the one definition in src/story/format.ts:
 * `node scripts/schema.mjs`. A unit test shows that what is committed is what this makes.
 */

/**
 * The JSON Schema (draft 2020-12) of a story file, as text.
 *
 * @param {import('valibot').GenericSchema} storySchema
 */
export function schemaText(storySchema) {
  const schema = toJsonSchema(storySchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Trimming changes a text on reading; an editor has nothing to check there.
    ignoreActions: ['trim', 'brand'],
  });
  return `${JSON.stringify({ title: 'A Crosscurrents story', ...schema }, undefined, 2)}\n`;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const { module } = await runnerImport('./src/story/format.ts');
  await writeFile('public/story.schema.json', schemaText(module.storySchema));
}
