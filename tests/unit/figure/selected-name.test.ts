import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { fixtureStory } from '../../fixtures/anywhere/fixture-story';
import { towns } from '../../fixtures/anywhere/towns';
import { marksOf, scene } from './scenes';

const told = fixtureStory(towns);
const sources = marksOf(told);
const SIZES = [
  { width: 390, height: 485 },
  { width: 984, height: 680 },
];

/** The names of places on the map of a view, those that are drawn twice twice. */
const namesIn = (hash: string, size: (typeof SIZES)[number]): string[] =>
  figureOf(scene(hash, { of: told, size, sources })).drawn.flatMap(({ layer, words }) =>
    /^places?\/.*\/label$/.test(layer) && words ? [words] : [],
  );

describe('the name of the selected place, among neighbours within a few px', () => {
  it.each(SIZES)('is on a map of $width × $height px, once', (size) => {
    const unselected = namesIn('#/explore', size);
    expect(told.places.some(({ name }) => !unselected.includes(name))).toBe(true);
    for (const { id, name } of told.places) {
      const names = namesIn(`#/explore?select=place:${id}`, size);
      expect(names.filter((one) => one === name)).toEqual([name]);
    }
  });

  it('is not on the map while the place is off', () => {
    expect(
      namesIn('#/explore?places=montevideo&select=place:barra', SIZES[1] ?? SIZES[0] ?? { width: 1, height: 1 }),
    ).toEqual(['Montevideo']);
  });
});
