import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/composition/sphere';
import { centerOf, labelPieces } from '../../../src/style/label-pieces';

/** The world's width in Web Mercator, in degrees. */
const WORLD = 360;
const drawn = ([lon, lat]: Position): [number, number] => [
  lon,
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI,
];
const lengthOf = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, at, i) => {
    const [[ax, ay], [bx, by]] = [drawn(line[i] ?? at), drawn(at)];
    return sum + Math.hypot(bx - ax, by - ay);
  }, 0);

/** Lines from a street's to a hemisphere's length. */
const lines = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -3, max: 1.2, noNaN: true }),
    fc.array(fc.tuple(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.double({ min: -0.4, max: 0.4, noNaN: true })), {
      minLength: 16,
      maxLength: 40,
    }),
  )
  .map(([lon, lat, size, steps]): Position[] => {
    let at: Position = [lon, lat];
    const step = 10 ** size / steps.length;
    return [at, ...steps.map(([x, y]): Position => (at = [at[0] + x * step, at[1] + y * step]))];
  });

describe('the line of a label', () => {
  it('is one piece at each level of tiles, no longer than a tile, and with the same middle', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 10 }), (line, last) => {
        const pieces = labelPieces(line, last);
        const [x, y] = centerOf(line);
        for (let level = 0; level <= 14; level++) {
          const here = pieces.filter(({ from, to }) => from <= level && level <= to);
          expect(here.length).toBe(1);
          const piece = here[0]?.line ?? [];
          expect(lengthOf(piece)).toBeLessThanOrEqual(WORLD / 2 ** Math.min(level, last));
          expect(piece.length).toBeGreaterThan(1);
          const [px, py] = centerOf(piece);
          expect(Math.hypot(px - x, py - y)).toBeLessThan(lengthOf(line) / 1000);
        }
      }),
    );
  });

  it('is whole where it is shorter than a tile', () => {
    const line: Position[] = [[10, 40], [20, 44], [30, 44]]; // biome-ignore format: one line
    expect(labelPieces(line, 2)).toEqual([{ line, from: 0, to: 99 }]);
    expect(labelPieces(line, 5)[0]).toEqual({ line, from: 0, to: 4 });
  });
});
