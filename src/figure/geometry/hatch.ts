import type { HatchWay } from '../../style/icons';
import type { XY } from '../svg/path';

/** A way of hatching: `across` counts lines, `along` is the position on one. */
interface Axes {
  readonly across: (at: XY) => number;
  readonly along: (at: XY) => number;
  readonly at: (across: number, along: number) => XY;
}

const AXES: Readonly<Record<Exclude<HatchWay, 'crossed'>, Axes>> = {
  rising: {
    across: ([x, y]) => x + y,
    along: ([x, y]) => x - y,
    at: (sum, rest) => [(sum + rest) / 2, (sum - rest) / 2],
  },
  falling: {
    across: ([x, y]) => x - y,
    along: ([x, y]) => x + y,
    at: (rest, sum) => [(sum + rest) / 2, (sum - rest) / 2],
  },
  level: { across: ([, y]) => y, along: ([x]) => x, at: (y, x) => [x, y] },
};

/**
 * Returns the lines of a hatch inside rings (px, closed or not, even-odd), each as its two ends. Those that rise to the right are
 * where x + y is a multiple of `step` px, so that the hatches of neighbours meet.
 *
 * They are lines because Chromium rasterizes an SVG pattern when it prints: https://skia.org/docs/user/sample/pdf/ (shaders that
 * are not gradients), https://github.com/highcharts/pattern-fill/issues/20.
 */
export function hatchLines(rings: readonly (readonly XY[])[], step: number, way: HatchWay = 'rising'): XY[][] {
  if (way === 'crossed') return [...hatchLines(rings, step), ...hatchLines(rings, step, 'falling')];
  const { across: acrossOf, along: alongOf, at: pointOf } = AXES[way];
  /** For each hatch line, where along it the rings cross it. */
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length] ?? from;
      const [a, b] = [acrossOf(from), acrossOf(to)];
      if (a === b) return;
      // The interval is half open, so that a corner on a hatch line counts once.
      const [low, high] = [Math.ceil(Math.min(a, b) / step), Math.ceil(Math.max(a, b) / step)];
      for (let line = low; line < high; line++) {
        const share = (line * step - a) / (b - a);
        const along = alongOf(from) + share * (alongOf(to) - alongOf(from));
        crossings.set(line, [...(crossings.get(line) ?? []), along]);
      }
    });
  }
  return [...crossings].flatMap(([line, unsorted]) => {
    const along = unsorted.sort((a, b) => a - b);
    const pointAt = (position: number): XY => pointOf(line * step, position);
    // Every second crossing enters the area. Two crossings at one point are a corner that the line only touches.
    return along.flatMap((start, i): XY[][] => {
      const end = along[i + 1];
      return i % 2 === 1 || end === undefined || end === start ? [] : [[pointAt(start), pointAt(end)]];
    });
  });
}
