import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/story/format';
import { TINTS, tintsOf } from '../../../src/style/neighbours';
import { FIXTURES } from '../../fixtures/anywhere';
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
      .map((other) => `${iso} ${other}`),
  );

/** The neighbours of two countries: two that are alone have one border between them. The Demarcation Line parts its sides. */
function besidePair(pair: string, tints: ReadonlyMap<string, number>): string[] {
  const both = pair.split(' ');
  if (pair === 'KOR PRK') return [];
  const across: readonly string[] = both.flatMap((iso) => (iso === 'PRK' ? ['KOR'] : iso === 'KOR' ? ['PRK'] : []));
  return both
    .flatMap((iso) => beside.get(iso) ?? [])
    .filter((iso) => tints.has(iso) && !both.includes(iso) && !across.includes(iso));
}

describe('the tints of territories', () => {
  it('part neighbours in the Horn of Africa and in Central Europe', () => {
    for (const one of FIXTURES.filter(({ id }) => /horn|europe/.test(id))) {
      expect(alike(tintsOf(world, one)), one.id).toEqual([]);
    }
  });

  it('are one in Northeast Asia, where the sea and the Demarcation Line part the places', () => {
    expect(new Set(tintsOf(world, story).values())).toEqual(new Set([0]));
  });

  it('part any three neighbours and more, with four colours', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 3, maxLength: 60 }), (territories) => {
        const tints = tintsOf(world, storyOf(territories));
        expect(Math.max(...tints.values())).toBeLessThan(TINTS);
        for (const pair of alike(tints)) expect(besidePair(pair, tints), pair).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are there for all countries of the world at once', () => {
    const tints = tintsOf(world, storyOf(ids));
    for (const pair of alike(tints)) expect(besidePair(pair, tints), pair).toEqual([]);
  });
});
