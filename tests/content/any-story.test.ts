// What holds for any file in `public/stories`: also for a story of somebody who builds a site of their own.

import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/story/reading/read';
import { PUBLISHED } from '../unit/story/files';
import { SHIPPED } from './shipped';
import { textsIn } from './stories';

describe.each([...PUBLISHED])('%s', (name, text) => {
  const reading = readStory(text);

  test('has no faults, and the name of its file as its id', () => {
    expect(reading.ok ? [] : reading.faults).toEqual([]);
    if (reading.ok) expect(reading.story.id).toBe(name);
  });

  test('holds no markup', () => {
    if (!reading.ok) return;
    for (const [path, words] of textsIn(reading.story)) expect(words, path).not.toMatch(/<\/?[a-z]|&\w+;|\]\(/i);
  });
});

test('each story that ships with the project is published', () => {
  expect([...PUBLISHED.keys()]).toEqual(expect.arrayContaining([...SHIPPED]));
});
