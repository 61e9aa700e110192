import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaText } from '../../../scripts/schema.mjs';
import { storySchema } from '../../../src/story/format';

it('publishes the story format as it is', () => {
  expect(readFileSync('public/story.schema.json', 'utf8')).toBe(schemaText(storySchema));
});
