import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import type { DrawnMark, DrawnShape } from '../../../src/figure/read/drawn-mark';
import { distanceTo, linesAt, markAt } from '../../../src/figure/simple-map/hit';
import { marksOnly, scene, story } from './scenes';

const mark = (target: string | undefined, shape: DrawnShape, interactive = true): DrawnMark => ({
  layer: 'any',
  id: target,
  target,
  interactive,
  part: undefined,
  words: undefined,
  shape,
});
const disc = (x: number, y: number, radius: number): DrawnShape => ({ type: 'disc', x, y, radius });
const line: DrawnShape = { type: 'line', width: 4, lines: [[[0, 0], [100, 0]]] }; // biome-ignore format: one line

describe('pointing', () => {
  test('selects the topmost mark under the pointer', () => {
    const drawn = [mark('place:a', disc(50, 50, 20)), mark('place:b', disc(60, 50, 20))];
    expect(markAt(drawn, { x: 55, y: 50 }, 5)?.target).toBe('place:b');
    expect(markAt(drawn, { x: 35, y: 50 }, 5)?.target).toBe('place:a');
  });

  test('prefers the mark directly under the pointer to a higher one nearby', () => {
    const drawn = [mark('relation:a', line), mark('place:b', disc(50, 10, 5))];
    expect(markAt(drawn, { x: 50, y: 1 }, 8)?.target).toBe('relation:a');
  });

  test('selects a thin line from a few px away, and nothing from farther away', () => {
    const drawn = [mark('relation:a', line)];
    expect(markAt(drawn, { x: 50, y: 6 }, 5)?.target).toBe('relation:a');
    expect(markAt(drawn, { x: 50, y: 8 }, 5)).toBeUndefined();
  });

  test('ignores marks that select nothing', () => {
    const drawn = [
      mark('place:a', disc(0, 0, 9)),
      mark(undefined, disc(0, 0, 9)),
      mark('place:c', disc(0, 0, 9), false),
    ];
    expect(markAt(drawn, { x: 0, y: 0 }, 5)?.target).toBe('place:a');
  });

  test('finds all lines near to it, each once, unless it is on another mark', () => {
    const beside: DrawnShape = { type: 'line', width: 4, lines: [[[0, 12], [100, 12]]] }; // biome-ignore format: one line
    const drawn = [mark('relation:a', line), mark('relation:a', line), mark('relation:b', beside)];
    const ids = (y: number, reach: number, marks = drawn) => linesAt(marks, { x: 50, y }, reach).map(({ id }) => id);
    expect(ids(0, 22)).toEqual(['b', 'a']);
    expect(ids(0, 10)).toEqual(['b', 'a']);
    expect(ids(0, 9)).toEqual(['a']);
    expect(ids(0, 22, [...drawn, mark('place:c', disc(50, 0, 5))])).toEqual([]);
    expect(ids(60, 22)).toEqual([]);
  });

  test('misses an area in its hole', () => {
    const box = (a: number, b: number): [number, number][] => [[a, a], [b, a], [b, b], [a, b]]; // biome-ignore format: a box
    const area: DrawnShape = { type: 'area', rings: [box(0, 100), box(40, 60)] };
    expect(distanceTo(area, { x: 20, y: 20 })).toBe(0);
    expect(distanceTo(area, { x: 50, y: 50 })).toBe(10);
    expect(distanceTo(area, { x: 110, y: 50 })).toBe(10);
  });

  test('on the map finds every place at its mark', () => {
    const { drawn } = figureOf(scene('#/explore', { sources: marksOnly }));
    for (const { id } of story.places.filter(({ offMap }) => !offMap)) {
      const marker = drawn.find(({ layer }) => layer === `place/${id}/marker`);
      if (marker?.shape.type !== 'disc') throw new Error(`${id} has no mark`);
      expect(markAt(drawn, marker.shape, 5)?.target).toBe(`place:${id}`);
    }
  });
});
