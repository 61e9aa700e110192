import type { XY } from '../svg/path';

/**
 * Returns the lines of a hatch inside rings (px, closed or not, even-odd), each as its two ends. They rise to the right, where
 * x + y is a multiple of `step` px, so that the hatches of neighbours meet.
 *
 * They are lines because Chromium rasterizes an SVG pattern when it prints: https://skia.org/docs/user/sample/pdf/ (shaders that
 * are not gradients), https://github.com/highcharts/pattern-fill/issues/20.
 */
export function hatchLines(rings: readonly (readonly XY[])[], step: number): XY[][] {
  /** For each hatch line, the values of x − y where the rings cross it. */
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length] ?? from;
      const [a, b] = [from[0] + from[1], to[0] + to[1]];
      if (a === b) return;
      // The interval is half open, so that a corner on a hatch line counts once.
      const [low, high] = [Math.ceil(Math.min(a, b) / step), Math.ceil(Math.max(a, b) / step)];
      for (let line = low; line < high; line++) {
        const share = (line * step - a) / (b - a);
        const across = from[0] - from[1] + share * (to[0] - to[1] - from[0] + from[1]);
        crossings.set(line, [...(crossings.get(line) ?? []), across]);
      }
    });
  }
  return [...crossings].flatMap(([line, unsorted]) => {
    const across = unsorted.sort((a, b) => a - b);
    const pointAt = (position: number): XY => [(line * step + position) / 2, (line * step - position) / 2];
    // Every second crossing enters the area. Two crossings at one point are a corner that the line only touches.
    return across.flatMap((start, i): XY[][] => {
      const end = across[i + 1];
      return i % 2 === 1 || end === undefined || end === start ? [] : [[pointAt(start), pointAt(end)]];
    });
  });
}
