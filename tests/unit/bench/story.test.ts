import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/story/reading/read';
import { generatedStory } from '../../bench/generated-story';

describe('the stories that the benchmark generates', () => {
  it.each([10, 100, 1000])('of %i relations have no faults', (size) => {
    const reading = readStory(JSON.stringify(generatedStory(size)));
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.story.relations.length).toBe(size);
  });

  it('are the same each time', () => {
    expect(generatedStory(100)).toEqual(generatedStory(100));
  });
});
