import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { geodataOf } from '../../../src/style/geodata';
import { openingStory } from '../story/files';

const world = () =>
  JSON.parse(
    readFileSync(new URL('../../../public/geo/stories/northeast-asia-2026.topo.json', import.meta.url), 'utf8'),
  );

it('the world is decoded once for a story', () => {
  const [topology, story] = [world(), openingStory()];
  const geodata = geodataOf(topology, story);
  expect(geodataOf(topology, story)).toBe(geodata);
  expect(geodataOf(topology, { ...story })).not.toBe(geodata);
  expect(geodataOf(world(), story)).not.toBe(geodata);
  expect(geodataOf(undefined, story)['geo/base'].features).toEqual([]);
});
