import { readFileSync } from 'node:fs';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/read';

/** The text of the default story. */
export const storyText = readFileSync('public/stories/northeast-asia-2026.json', 'utf8');

/** The default story; throws an error that lists its faults, if it has any. Read once and shared: tests must not change it. */
export const openingStory = (): Story => {
  opening ??= read();
  return opening;
};

let opening: Story | undefined;

function read(): Story {
  const reading = readStory(storyText);
  if (!reading.ok) throw new Error(`The story has faults:\n${JSON.stringify(reading.faults, null, 2)}`);
  return reading.story;
}

/** Returns the thing with this id. Throws where the story has none. */
export function named<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`The story has no "${id}"`);
  return found;
}
