import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { hatchLines } from '../../../src/figure/geometry/hatch';
import type { XY } from '../../../src/figure/svg/path';
import { scene } from './scenes';

const rectangle = (left: number, top: number, width: number, height: number): XY[] => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];
const length = ([[x0, y0], [x1, y1]]: readonly [XY, XY]) => Math.hypot(x1 - x0, y1 - y0);
const total = (lines: XY[][]) => lines.reduce((sum, [from, to]) => sum + (from && to ? length([from, to]) : 0), 0);

describe('a hatch', () => {
  it('crosses a square from edge to edge, rising to the right', () => {
    expect(hatchLines([rectangle(0, 0, 10, 10)], 10)).toEqual([
      [
        [0, 10],
        [10, 0],
      ],
    ]);
  });

  it('leaves holes out and begins behind them', () => {
    const lines = hatchLines([rectangle(0, 0, 30, 30), rectangle(10, 10, 10, 10)], 30);
    expect(lines).toEqual([
      [
        [0, 30],
        [10, 20],
      ],
      [
        [20, 10],
        [30, 0],
      ],
    ]);
  });

  it('covers each area evenly, with a line for each step across it, at any position', () => {
    const number = (max: number) => fc.double({ min: 5, max, noNaN: true });
    fc.assert(
      fc.property(number(900), number(900), number(300), number(300), number(12), (x, y, width, height, step) => {
        const lines = hatchLines([rectangle(x, y, width, height)], step);
        // The area is the length of the lines times the distance between them, except for less than a line at either end.
        const between = step / Math.SQRT2;
        expect(Math.abs(total(lines) * between - width * height)).toBeLessThan(2 * between * Math.hypot(width, height));
        for (const [px, py] of lines.flat()) {
          expect(px).toBeGreaterThan(x - 1e-6);
          expect(px).toBeLessThan(x + width + 1e-6);
          expect(py).toBeGreaterThan(y - 1e-6);
          expect(py).toBeLessThan(y + height + 1e-6);
        }
      }),
    );
  });

  it('consists of lines in the figure, not of a pattern, which would be printed as a bitmap', () => {
    const { svg } = figureOf(scene('#/explore?map=6/44/146'));
    expect(svg).toMatch(/data-layer="[^"]*disputed[^"]*"/);
    expect(svg).not.toContain('<pattern');
  });
});
