import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, growthOf, median, p95, pairwise, quantile, ratio, spreadOf } from '../../bench/statistics';

const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('quantiles', () => {
  it('are interpolated linearly between two values', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(p95([...Array(101).keys()])).toBe(95);
    expect(p95([1, 2])).toBeCloseTo(1.95, 12);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('never leave the values, and rise with the share', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const found = quantile(list, share);
        expect(found).toBeGreaterThanOrEqual(Math.min(...list));
        expect(found).toBeLessThanOrEqual(Math.max(...list));
        expect(found).toBeLessThanOrEqual(quantile(list, Math.min(1, share + 0.1)));
      }),
    );
  });

  it('do not depend on the order, nor change the list', () => {
    const list = [5, 1, 4];
    expect(spreadOf(list)).toEqual({ min: 1, median: 4, max: 5, missed: 0 });
    expect(spreadOf(list.toReversed())).toEqual(spreadOf(list));
    expect(list).toEqual([5, 1, 4]);
  });

  it('count what was missed as infinite', () => {
    expect(spreadOf([3, Number.POSITIVE_INFINITY, 1])).toEqual({
      min: 1,
      median: 3,
      max: Number.POSITIVE_INFINITY,
      missed: 1,
    });
    expect(median([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
    expect(median([1, 2, Number.POSITIVE_INFINITY])).toBe(2);
  });

  it('of nothing are a fault', () => {
    expect(() => median([])).toThrow(/no values/);
  });
});

describe('pairs', () => {
  it('compare each value with the one that was taken beside it, not the lists as a whole', () => {
    expect(pairwise([1, 20], [2, 10], ratio)).toEqual([0.5, 2]);
    expect(median(pairwise([10, 200, 3], [10, 100, 3], ratio))).toBe(1);
    expect(pairwise([5, 9], [4, 10], difference)).toEqual([1, -1]);
  });

  it('do not come from lists of two lengths', () => {
    expect(() => pairwise([1, 2], [1], ratio)).toThrow(/do not pair/);
  });

  it('have no ratio to nothing', () => {
    expect(ratio(3, 0)).toBeNaN();
    expect(ratio(3, Number.POSITIVE_INFINITY)).toBeNaN();
    expect(ratio(Number.POSITIVE_INFINITY, 3)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('growth', () => {
  const sizes = [10, 100, 1000, 10_000];

  it('of a power is its exponent', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -1, max: 3, noNaN: true }),
        (factor, power) => {
          const { exponent, steepest } = growthOf(sizes.map((size) => [size, factor * size ** power]));
          expect(exponent).toBeCloseTo(power, 6);
          expect(steepest).toBeCloseTo(power, 6);
        },
      ),
    );
  });

  it('that only sets in at the largest size is seen as the steepest step', () => {
    const { exponent, steepest } = growthOf(sizes.map((size) => [size, 100 + size ** 2 / 1e4]));
    expect(exponent).toBeLessThan(1.1);
    expect(steepest).toBeGreaterThan(1.6);
  });

  it('needs two sizes', () => {
    expect(() => growthOf([[10, 1]])).toThrow(/two sizes/);
  });
});
