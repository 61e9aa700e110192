/** What the benchmark makes of its numbers. Pure, and held by tests/unit/bench-statistics.test.ts. */

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/**
 * The value below which this share of the values lies, between two of them in proportion (type 7 of Hyndman and Fan 1996,
 * "Sample Quantiles in Statistical Packages").
 *
 * @throws {Error} where there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error('There is no quantile of no values');
  // Not below · (1 − t) + above · t: that may miss two equal values by a rounding.
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

export const spreadOf = (values: readonly number[]): Spread => ({
  min: quantile(values, 0),
  median: median(values),
  max: quantile(values, 1),
});

/**
 * What two lists of measurements give pair by pair: the first of each, the second of each and so on, as they were taken one
 * right after the other, so that what slows the machine down slows both.
 *
 * @throws {Error} where one list is longer than the other
 */
export function pairwise(
  ours: readonly number[],
  bare: readonly number[],
  compare: (ours: number, bare: number) => number,
): number[] {
  if (ours.length !== bare.length) throw new Error(`${ours.length} values of ours do not pair with ${bare.length}`);
  return ours.map((value, i) => compare(value, bare[i] ?? Number.NaN));
}

/** A ratio to nothing is not a number, and no aim is met by it. */
export const ratio = (ours: number, bare: number): number => (bare > 0 ? ours / bare : Number.NaN);
export const difference = (ours: number, bare: number): number => ours - bare;

export interface Growth {
  /** b of value = a · size^b that fits best: the slope of the straight line through the logarithms, by least squares. */
  readonly exponent: number;
  /** The steepest slope between one size and the next: a fit over small sizes hides what the largest one costs. */
  readonly steepest: number;
}

/**
 * How a value grows with a size; both are positive.
 *
 * @throws {Error} where there are less than two sizes
 */
export function growthOf(points: readonly (readonly [size: number, value: number])[]): Growth {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  if (logs.length < 2) throw new Error('Growth needs two sizes at least');
  const mean = (axis: 0 | 1) => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const across = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const exponent = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / across;
  const slopes = logs.slice(1).map(([x, y], i) => {
    const [x0, y0] = logs[i] ?? [0, 0];
    return (y - y0) / (x - x0);
  });
  return { exponent, steepest: Math.max(...slopes) };
}
