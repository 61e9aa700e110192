import { difference, median, p95, pairwise, ratio, type Spread, spreadOf } from './statistics';

/** What is wanted of a figure: its `value` against a limit. */
export interface Aim {
  /** What the value is, in words: "median of ours ÷ bare". */
  readonly of: string;
  readonly limit: number;
  readonly direction: 'at most' | 'at least';
}

/** One line of the report. */
export interface Row {
  readonly figure: string;
  readonly title: string;
  /** The title of the condition that it was measured under. */
  readonly condition: string;
  readonly unit: string;
  readonly ours: Spread;
  readonly bare: Spread | undefined;
  /** What the two give pair by pair: ratios, or differences. */
  readonly pairs: Spread | undefined;
  readonly value: number;
  /** Undefined where nothing is aimed at: the figure explains another one. */
  readonly aim: Aim | undefined;
}

export const isMet = ({ value, aim }: Row): boolean | undefined =>
  aim && (aim.direction === 'at most' ? value <= aim.limit : value >= aim.limit);

type Head = Pick<Row, 'figure' | 'title' | 'condition' | 'unit'>;

/** How the pairs become one value, and how the report says so. */
const WAYS = {
  'median ratio': { compare: ratio, reduce: median, of: 'ours ÷ bare, median' },
  'p95 ratio': { compare: ratio, reduce: p95, of: 'ours ÷ bare, p95' },
  'median difference': { compare: difference, reduce: median, of: 'ours − bare, median' },
} as const;

/** A row of values that were measured in pairs. */
export function pairedRow(
  head: Head,
  ours: readonly number[],
  bare: readonly number[],
  way: keyof typeof WAYS,
  limit: number | undefined,
  direction: Aim['direction'] = 'at most',
): Row {
  const { compare, reduce, of } = WAYS[way];
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

/** A row of the app's own, with nothing beside it. */
export const ownRow = (head: Head, ours: readonly number[], value: number, aim: Aim | undefined): Row => ({
  ...head,
  ours: spreadOf(ours),
  bare: undefined,
  pairs: undefined,
  value,
  aim,
});
