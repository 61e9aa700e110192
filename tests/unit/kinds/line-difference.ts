import type { LineLook } from '../../../src/kinds/kind';

/**
 * How different two lines look without colour, as the map draws them: 1 is one clear difference, such as a dash 1.6 times as long, a
 * width 1.4 times as large, or a pale core in one of them. Smaller differences add up.
 */
export function lineDifference(a: LineLook, b: LineLook): number {
  const [one, other] = [featuresOf(a), featuresOf(b)];
  const isDashed = one.marks > 0 && other.marks > 0;
  return (
    steps(one.width, other.width, 1.4) +
    (one.core > 0 && other.core > 0 ? steps(one.core, other.core, 1.6) : Number(one.core > 0 !== other.core > 0)) +
    Number(one.marks !== other.marks) +
    (isDashed ? steps(one.dash, other.dash, 1.6) + steps(one.gap, other.gap, 1.6) : 0) +
    (isDashed && a.cap !== b.cap ? 0.5 : 0)
  );
}

const steps = (a: number, b: number, step: number): number => Math.abs(Math.log(a / b)) / Math.log(step);

/** Lengths in px: of the longest dash and the longest gap, where a round cap makes a dash longer. `marks`: dashes in a period. */
function featuresOf({ width, dash, cap, core }: LineLook) {
  const added = cap === 'round' ? 1 : 0;
  const longest = (offset: number) => Math.max(0, ...dash.filter((_, i) => i % 2 === offset));
  return {
    width,
    core: core * width,
    marks: dash.length / 2,
    dash: (longest(0) + added) * width,
    gap: (longest(1) - added) * width,
  };
}
