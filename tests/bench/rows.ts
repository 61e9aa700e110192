import { difference, median, p95, pairwise, ratio, type Spread, spreadOf } from './statistics';

/** The aim of a figure: a limit for its `value`. */
export interface Aim {
  /** What the value is: "ours ÷ bare, median". */
  readonly of: string;
  readonly limit: number;
  readonly direction: 'at most' | 'at least';
}

/** One line of the report. */
export interface Row {
  readonly figure: string;
  readonly title: string;
  /** The title of the condition under which it was measured. */
  readonly condition: string;
  readonly unit: string;
  readonly ours: Spread;
  readonly bare: Spread | undefined;
  /** The ratios or differences of the pairs. */
  readonly pairs: Spread | undefined;
  readonly value: number;
  /** Undefined for a figure that only explains another one. */
  readonly aim: Aim | undefined;
}

export const isMet = ({ value, aim }: Row): boolean | undefined =>
  aim && (aim.direction === 'at most' ? value <= aim.limit : value >= aim.limit);

type RowHead = Pick<Row, 'figure' | 'title' | 'condition' | 'unit'>;

/** How the pairs are reduced to one value, and its name in the report. */
const COMPARISONS = {
  'median ratio': { compare: ratio, reduce: median, of: 'ours ÷ bare, median' },
  'p95 ratio': { compare: ratio, reduce: p95, of: 'ours ÷ bare, p95' },
  'median difference': { compare: difference, reduce: median, of: 'ours − bare, median' },
} as const;

/** Returns a row of values that were measured in pairs. */
export function pairedRow(
  head: RowHead,
  ours: readonly number[],
  bare: readonly number[],
  comparison: keyof typeof COMPARISONS,
  limit: number | undefined,
  direction: Aim['direction'] = 'at most',
): Row {
  const { compare, reduce, of } = COMPARISONS[comparison];
  const pairs = pairwise(ours, bare, compare);
  return {
    ...head,
    ours: spreadOf(ours),
    bare: spreadOf(bare),
    pairs: spreadOf(pairs),
    value: reduce(pairs),
    aim: limit === undefined ? undefined : { of, limit, direction },
  };
}

/** Returns a row of the app alone, without the bare page. */
export const ownRow = (head: RowHead, ours: readonly number[], value: number, aim: Aim | undefined): Row => ({
  ...head,
  ours: spreadOf(ours),
  bare: undefined,
  pairs: undefined,
  value,
  aim,
});
