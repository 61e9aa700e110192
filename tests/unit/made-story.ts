import type { Story } from '../../src/story/format';
import { readStory } from '../../src/story/reading/read';
import { generatedStory } from '../bench/generated-story';

/** A generated story with so many relations, and places if not those of its grid. */
export const madeStory = (relations: number, places?: number): Story => readMade(generatedStory(relations, places));

/** Reads what was generated. */
export function readMade(made: ReturnType<typeof generatedStory>): Story {
  const reading = readStory(JSON.stringify(made));
  if (!reading.ok) throw new Error(`The story has faults:\n${JSON.stringify(reading.faults, null, 2)}`);
  return reading.story;
}
