import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/story/format';
import { TINTS, tintsOf } from '../../../src/style/neighbours';
import { PALETTES } from '../../../src/style/palette';
import { FIXTURES } from '../../fixtures/anywhere';
import { colorDistance, VISIONS, type Vision } from '../kinds/color-vision';
import { openingStory } from '../story/files';

const world = JSON.parse(readFileSync('public/geo/world.topo.json', 'utf8')) as Topology;
const { geometries } = world.objects['countries'] as GeometryCollection;
const ids = geometries.map(({ id }) => String(id));
/** The countries next to each, read by the field's own tool. */
const beside = new Map(neighbors(geometries).map((others, i) => [ids[i] ?? '', others.map((j) => ids[j] ?? '')]));

const story = openingStory();
const storyOf = (territories: readonly string[]): Story => ({
  ...story,
  places: territories.flatMap((territory) => story.places.slice(0, 1).map((place) => ({ ...place, territory }))),
});
/** The pairs of neighbours among territories that have the same tint. */
const alike = (tints: ReadonlyMap<string, number>): string[] =>
  [...tints].flatMap(([iso, tint]) =>
    (beside.get(iso) ?? [])
      .filter((other) => other > iso && tints.get(other) === tint)
      .map((other) => `${iso} ${other}`)
      // The Demarcation Line parts its sides.
      .filter((pair) => pair !== 'KOR PRK'),
  );

describe('the tints of territories', () => {
  it.each([story, ...FIXTURES])('part the neighbours of $id', (one) => {
    expect(alike(tintsOf(world, one))).toEqual([]);
  });

  it('are one in Northeast Asia, where the sea parts the places, except beside China', () => {
    const { PRK, ...others } = Object.fromEntries(tintsOf(world, story));
    expect(PRK).toBe(1);
    expect(new Set(Object.values(others))).toEqual(new Set([0]));
  });

  it.each(Object.values(PALETTES))('are told apart, but not loudly, in the $name palette', (palette) => {
    const tints = [palette.actorLand, ...palette.neighbourLand];
    for (const [i, a] of tints.entries()) {
      for (const b of tints.slice(i + 1)) {
        const distance = (vision: Vision) => colorDistance(a, b, vision);
        expect(distance('normal'), `${a} ${b}`).toBeGreaterThan(0.02);
        expect(distance('normal'), `${a} ${b}`).toBeLessThan(0.06);
      }
    }
    // Most neighbours have the first two, which people with a colour deficiency tell apart as well.
    for (const vision of Object.keys(VISIONS) as Vision[])
      expect(colorDistance(palette.actorLand, palette.neighbourLand[0], vision), vision).toBeGreaterThan(0.01);
  });

  it('part any neighbours, with four colours', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 60 }), (territories) => {
        const tints = tintsOf(world, storyOf(territories));
        expect(Math.max(...tints.values())).toBeLessThan(TINTS);
        expect(alike(tints)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are there for all countries of the world at once', () => {
    const tints = tintsOf(world, storyOf(ids));
    expect(alike(tints)).toEqual([]);
  });
});
