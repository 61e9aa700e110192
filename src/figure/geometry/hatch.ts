import type { XY } from '../svg/path';

/**
 * The lines of a hatch within rings (px, closed or not, even-odd), each as its two ends. They rise to the right, where
 * x + y is a multiple of `step` px, so that the hatches of neighbours meet.
 *
 * Lines and no SVG pattern: on paper, Chromium makes a picture of dots from a pattern.
 */
export function hatchLines(rings: readonly (readonly XY[])[], step: number): XY[][] {
  /** By line, where the rings cross it, as x − y. */
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length] ?? from;
      const [a, b] = [from[0] + from[1], to[0] + to[1]];
      if (a === b) return;
      // Half open, so that a corner on a line counts once.
      const [low, high] = [Math.ceil(Math.min(a, b) / step), Math.ceil(Math.max(a, b) / step)];
      for (let line = low; line < high; line++) {
        const share = (line * step - a) / (b - a);
        const across = from[0] - from[1] + share * (to[0] - to[1] - from[0] + from[1]);
        crossings.set(line, [...(crossings.get(line) ?? []), across]);
      }
    });
  }
  return [...crossings].flatMap(([line, found]) => {
    const across = found.sort((a, b) => a - b);
    const at = (where: number): XY => [(line * step + where) / 2, (line * step - where) / 2];
    // Inside begins at every other crossing; two in one point are a corner that is only touched.
    return across.flatMap((start, i): XY[][] => {
      const end = across[i + 1];
      return i % 2 === 1 || end === undefined || end === start ? [] : [[at(start), at(end)]];
    });
  });
}
