import { readFileSync } from 'node:fs';
import type { Story } from '../../../src/story/format';
import { readStory } from '../../../src/story/read';

/** The text of the story that the app opens with. */
export const storyText = readFileSync('public/stories/northeast-asia-2026.json', 'utf8');

/** The story that the app opens with; throws where it has faults, with the faults. */
export function openingStory(): Story {
  const reading = readStory(storyText);
  if (!reading.ok) throw new Error(`The story has faults:\n${JSON.stringify(reading.faults, null, 2)}`);
  return reading.story;
}
