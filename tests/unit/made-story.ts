import type { Story } from '../../src/story/format';
import { readStory } from '../../src/story/read';
import { generatedStory } from '../bench/generated-story';

/** A generated story with so many relations, and places if not those of its grid. */
export function madeStory(relations: number, places?: number): Story {
  const reading = readStory(JSON.stringify(generatedStory(relations, places)));
  if (!reading.ok) throw new Error(`The story has faults:\n${JSON.stringify(reading.faults, null, 2)}`);
  return reading.story;
}
