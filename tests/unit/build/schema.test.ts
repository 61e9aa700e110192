import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { schemaText } from '../../../scripts/schema.mjs';
import { undescribed } from '../../../scripts/story/described.mjs';
import { FIELD_TEXTS } from '../../../scripts/story/field-texts.mjs';
import { storySchema } from '../../../src/story/format';

const published = JSON.parse(schemaText(storySchema));

it('publishes the story format as it is', () => {
  expect(readFileSync('public/story.schema.json', 'utf8')).toBe(schemaText(storySchema));
});

it('describes each field with a sentence and an example: write them in scripts/story/field-texts.mjs', () => {
  expect(undescribed(published)).toEqual([]);
  for (const [path, [sentence]] of Object.entries(FIELD_TEXTS)) expect(sentence, path).toMatch(/^[A-Z“].{8,160}\.$/);
});

it('describes no field that the format has not', () => {
  const text = JSON.stringify(published);
  expect(Object.values(FIELD_TEXTS).filter(([sentence]) => !text.includes(JSON.stringify(sentence)))).toEqual([]);
});

it('has examples that together are a story in form', () => {
  const fields = Object.entries(published.properties as Record<string, { examples: unknown[] }>);
  const example = Object.fromEntries(fields.map(([key, { examples }]) => [key, examples[0]]));
  const { $comment, ...story } = example;
  expect($comment).toMatch(/^TODO/);
  expect(
    v.safeParse(storySchema, story).issues?.map(({ message, path }) => [message, v.getDotPath({ path } as never)]),
  ).toBe(undefined);
});
