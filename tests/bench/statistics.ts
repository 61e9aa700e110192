/** The statistics of the benchmark: pure functions, tested by tests/unit/bench/statistics.test.ts. */

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** How many measurements ended without a value: they are infinite. */
  readonly missed: number;
}

/**
 * Returns the quantile of the values at a share from 0 to 1, interpolated linearly between two values (type 7 of Hyndman and Fan
 * 1996, "Sample Quantiles in Statistical Packages").
 *
 * @throws {Error} if there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error('There is no quantile of no values');
  const part = at - Math.floor(at);
  // Not below · (1 − t) + above · t: for two equal values that may differ from them by a rounding error. Infinity − Infinity is NaN.
  return part === 0 || above === below ? below : below + (above - below) * part;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

export const spreadOf = (values: readonly number[]): Spread => ({
  min: quantile(values, 0),
  median: median(values),
  max: quantile(values, 1),
  missed: values.filter((value) => value === Number.POSITIVE_INFINITY).length,
});

/**
 * Compares two lists of measurements pair by pair: the first of each, the second of each and so on. The two of a pair were taken
 * directly after each other, so other load on the machine slows both.
 *
 * @throws {Error} if one list is longer than the other
 */
export function pairwise(
  ours: readonly number[],
  bare: readonly number[],
  compare: (ours: number, bare: number) => number,
): number[] {
  if (ours.length !== bare.length) throw new Error(`${ours.length} values of ours do not pair with ${bare.length}`);
  return ours.map((value, i) => compare(value, bare[i] ?? Number.NaN));
}

/** Returns NaN for a ratio to 0 or to a missing value, which is no ratio. */
export const ratio = (ours: number, bare: number): number =>
  bare > 0 && Number.isFinite(bare) ? ours / bare : Number.NaN;
export const difference = (ours: number, bare: number): number => ours - bare;

export interface Growth {
  /** The exponent b in the best fit value = a · size^b: the slope of the least-squares line through the logarithms. */
  readonly exponent: number;
  /** The steepest slope between two neighbouring sizes: in the fit, small sizes can hide the cost of the largest one. */
  readonly steepest: number;
}

/**
 * Returns how a value grows with a size; both must be positive.
 *
 * @throws {Error} if there are fewer than two sizes
 */
export function growthOf(points: readonly (readonly [size: number, value: number])[]): Growth {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  if (logs.length < 2) throw new Error('Growth needs at least two sizes');
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
