import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/composition/sphere';
import { readStory } from '../../../src/story/reading/read';
import { arcLabelsOf, layOutLabels, type Nearness } from '../../../src/style/arc-labels';
import { centerOf } from '../../../src/style/label-pieces';
import { isNear, NearGrid } from '../../../src/style/near-grid';
import { generatedStory } from '../../bench/generated-story';
import { openingStory } from '../story/files';

/** Checks every position for every query. */
function plainList(clear: number): Nearness {
  const all: Position[] = [];
  return {
    add: (line) => void all.push(...line),
    remove: (line) => {
      for (const at of line) if (all.includes(at)) all.splice(all.indexOf(at), 1);
    },
    hasNear: (at) => all.some((other) => isNear(at, other, clear)),
  };
}

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
/** Positions in a small part of the globe, anywhere on it, so that many are near each other. */
const crowd = fc
  .tuple(
    position,
    fc.array(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))),
  )
  .map(([[lon, lat], around]): Position[] => around.map(([x, y]) => [lon + x, Math.min(90, Math.max(-90, lat + y))]));

describe('positions on a grid', () => {
  it('are near exactly if a full search finds them near', () => {
    fc.assert(
      fc.property(crowd, crowd, fc.double({ min: 1e-4, max: 0.05, noNaN: true }), (stay, go, clear) => {
        // Crowds across ±180° as well: a story's bounds say where its middle is.
        const [grid, list] = [new NearGrid(clear, stay[0]?.[0] ?? 0), plainList(clear)];
        for (const near of [grid, list]) {
          near.add(stay);
          near.add(go);
          near.remove(go);
        }
        for (const at of [...stay, ...go]) expect(grid.hasNear(at)).toBe(list.hasNear(at));
        for (const [lon, lat] of stay) {
          const beside: Position = [lon + (clear * 57.2) / Math.cos((lat * Math.PI) / 180), lat];
          expect(grid.hasNear(beside)).toBe(list.hasNear(beside));
        }
      }),
    );
  });
});

describe('labels along arcs', () => {
  it('are where a full search over all positions puts them', () => {
    const made = readStory(JSON.stringify(generatedStory(120)));
    if (!made.ok) throw new Error('The generated story has faults');
    for (const story of [openingStory(), made.story]) {
      expect(arcLabelsOf(story)).toEqual(layOutLabels(story, plainList));
    }
  });
});

it('the place beside a line is at the middle of its drawn length, whatever the distances of its positions are', () => {
  expect(centerOf([[0, 0], [1, 0], [2, 0], [10, 0]])).toEqual([5, 0]); // biome-ignore format: one line
  expect(centerOf([[7, 7]])).toEqual([7, 7]);
  // The map stretches what is far north.
  const meridian = [0, 10, 20, 30, 40, 50, 60, 70].map((lat): Position => [0, lat]);
  expect(centerOf(meridian)[1]).toBeGreaterThan(44);
  expect(centerOf(meridian)[1]).toBeLessThan(47);
});
