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
  /** The page that `bare` was measured of. */
  readonly beside: Beside;
  /** Undefined for a figure that only explains another one. */
  readonly aim: Aim | undefined;
}

export const isMet = ({ value, aim }: Row): boolean | undefined =>
  aim && (aim.direction === 'at most' ? value <= aim.limit : value >= aim.limit);

type RowHead = Pick<Row, 'figure' | 'title' | 'condition' | 'unit'>;

/** What the app is compared with: a bare MapLibre page, or a page as story templates make it. */
export type Beside = 'bare' | 'template';

/** How the pairs are reduced to one value, and its name in the report. */
const COMPARISONS = {
  'median ratio': { compare: ratio, reduce: median, sign: '÷', of: 'median' },
  'p95 ratio': { compare: ratio, reduce: p95, sign: '÷', of: 'p95' },
  'median difference': { compare: difference, reduce: median, sign: '−', of: 'median' },
} as const;

/** Returns a row of values that were measured in pairs. */
export function pairedRow(
  head: RowHead,
  ours: readonly number[],
  bare: readonly number[],
  comparison: keyof typeof COMPARISONS,
  limit: number | undefined,
  { direction = 'at most', beside = 'bare' }: { direction?: Aim['direction']; beside?: Beside } = {},
): Row {
  const { compare, reduce, sign, of } = COMPARISONS[comparison];
  const pairs = pairwise(ours, bare, compare).filter((value) => !Number.isNaN(value));
  return {
    ...head,
    ours: spreadOf(ours),
    bare: spreadOf(bare),
    pairs: pairs.length > 0 ? spreadOf(pairs) : undefined,
    value: pairs.length > 0 ? reduce(pairs) : Number.NaN,
    beside,
    aim: limit === undefined ? undefined : { of: `ours ${sign} ${beside}, ${of}`, limit, direction },
  };
}

/** Returns a row of the app alone, without the bare page. */
export const ownRow = (head: RowHead, ours: readonly number[], value: number, aim: Aim | undefined): Row => ({
  ...head,
  ours: spreadOf(ours),
  bare: undefined,
  pairs: undefined,
  value,
  beside: 'bare',
  aim,
});
