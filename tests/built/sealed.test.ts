import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { soundStory } from '../../src/story/reading/sound';

const stories = readdirSync('public/stories').filter((file) => /^[^.]+\.json$/.test(file));

it.each(stories)('%s is in the build as it was checked, and can be opened as a story file', (file) => {
  const [built, own] = ['dist', 'public'].map((folder) => readFileSync(`${folder}/stories/${file}`, 'utf8'));
  expect(built).toMatch(/^\{"\$comment":"checked [\da-z]+","/);
  expect(soundStory(built ?? '')).toEqual(soundStory(own ?? ''));
});
