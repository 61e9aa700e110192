import type { DateSpan, Precision } from './edtf';

/**
 * A time axis for dates that lie close together here and decades apart there: days ⇄ positions from 0 to 1. Stretches
 * in which something is dated keep a scale of their own; the time between them is left out behind a break.
 *
 *     1945        June 2025        Nov – Dec        1 – 6 January
 *     ├───┤  //   ├────────┤   //  ├────┼────┤      ├─┼─┼─┼─┼─┼─┤
 */
export interface TimeScale {
  readonly stretches: readonly Stretch[];
  /** Where time is left out: positions, from the end of a stretch to the beginning of the next. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
  /** Where a day begins, "2026-01-05" → 0…1. A day before or after the axis is at its end. */
  readonly startOf: (day: string) => number;
  /** Where it ends. */
  readonly endOf: (day: string) => number;
  /** Where its middle is. */
  readonly middleOf: (day: string) => number;
  /** The day at a position. In a break it is the nearest day that the axis shows. */
  readonly dayAt: (position: number) => string;
}

/** Time that the axis shows without a gap, in one unit. */
export interface Stretch {
  readonly unit: Precision;
  /** Its first and its last day. */
  readonly first: string;
  readonly last: string;
  readonly from: number;
  readonly to: number;
}

/** All lengths of an axis, in units of one another. */
const AXIS = {
  /** How wide one day, month or year is by itself. */
  day: 1.5,
  month: 2.2,
  year: 2.2,
  /** Many of them are narrower: n take n to this power. */
  crowding: 0.75,
  /** How wide a break is. */
  break: 0.8,
  /** As many empty days, months or years as a stretch holds rather than breaking. */
  bridged: 3,
};

/** Days of a unit, on average in the Gregorian calendar. */
const DAYS: Readonly<Record<Precision, number>> = { day: 1, month: 30.44, year: 365.25 };
/** From the finest on: a year in which a day is dated needs no stretch of its own. */
const FINEST_FIRST: readonly Precision[] = ['day', 'month', 'year'];

/** Days by number, the first and the last included. */
interface Days {
  first: number;
  last: number;
}

/** The axis of some dates. It ends with the last day on which one of them begins, or with `end` if that is later. */
export function timeScale(dates: readonly DateSpan[], end: string): TimeScale {
  const last = Math.max(...[end, ...dates.map(({ earliest }) => earliest)].map(numberOf));
  const pieces = [
    { unit: 'day' as const, first: numberOf(end), last: numberOf(end) },
    ...dates.map(({ precision, earliest, latest }) => ({
      unit: precision,
      first: numberOf(earliest),
      last: Math.min(last, numberOf(latest)),
    })),
  ];
  const found: (Days & { unit: Precision })[] = [];
  for (const unit of FINEST_FIRST) {
    const own = pieces.filter((piece) => piece.unit === unit && !found.some((other) => overlaps(piece, other)));
    found.push(...merged(own, unit, found).map((days) => ({ ...days, unit })));
  }
  const sorted = found.sort((a, b) => a.first - b.first);
  return laidOut(widened(sorted, pieces, last));
}

/** Neighbours with a short gap between them become one, unless a finer stretch lies in the gap. */
function merged(pieces: readonly Days[], unit: Precision, finer: readonly Days[]): Days[] {
  const stretches: Days[] = [];
  for (const { first, last } of [...pieces].sort((a, b) => a.first - b.first)) {
    const before = stretches.at(-1);
    const gap = before && { first: before.last + 1, last: first - 1 };
    const isShort = gap && gap.last - gap.first + 1 <= bridgedDays(unit);
    if (before && isShort && !finer.some((other) => overlaps(gap, other))) before.last = Math.max(before.last, last);
    else stretches.push({ first, last });
  }
  return stretches;
}

/** A stretch reaches to a coarser date's beginning or end near by, so that this is not lost in a break. */
function widened<S extends Days & { unit: Precision }>(
  sorted: readonly S[],
  pieces: readonly Days[],
  end: number,
): S[] {
  const wide: S[] = [];
  for (const [i, stretch] of sorted.entries()) {
    const reach = bridgedDays(stretch.unit);
    const [low, high] = [wide.at(-1)?.last ?? Number.NEGATIVE_INFINITY, sorted[i + 1]?.first ?? end + 1];
    const starts = pieces.map(({ first }) => first).filter((day) => day > low && day >= stretch.first - reach);
    const ends = pieces.map(({ last }) => last).filter((day) => day < high && day <= stretch.last + reach);
    wide.push({ ...stretch, first: Math.min(stretch.first, ...starts), last: Math.max(stretch.last, ...ends) });
  }
  return wide;
}

/** Days → positions by straight lines between the edges of stretches. */
function laidOut(stretches: readonly (Days & { unit: Precision })[]): TimeScale {
  /** Where days begin: the edges of all stretches, in order. */
  const knots: { day: number; at: number }[] = [];
  let at = 0;
  for (const { unit, first, last } of stretches) {
    const days = last + 1 - first;
    if (knots.length > 0 && knots.at(-1)?.day !== first) at += AXIS.break;
    if (knots.at(-1)?.day !== first) knots.push({ day: first, at });
    at += AXIS[unit] * (days / DAYS[unit]) ** AXIS.crowding;
    knots.push({ day: last + 1, at });
  }
  const width = at;
  const beginning = (day: number) => along(knots, 'day', 'at', day) / width;
  const startOf = (day: string) => beginning(numberOf(day));
  const edges = stretches.map(({ unit, first, last }) => ({
    unit,
    first: dayOf(first),
    last: dayOf(last),
    from: beginning(first),
    to: beginning(last + 1),
  }));
  return {
    stretches: edges,
    breaks: edges.slice(1).flatMap(({ from }, i) => {
      const before = edges[i]?.to ?? 0;
      return from > before ? [{ from: before, to: from }] : [];
    }),
    startOf,
    endOf: (day) => beginning(numberOf(day) + 1),
    middleOf: (day) => beginning(numberOf(day) + 0.5),
    dayAt(position) {
      const day = Math.floor(along(knots, 'at', 'day', position * width) + EPSILON);
      const inside = stretches.find(({ first, last }) => day >= first && day <= last);
      if (inside) return dayOf(day);
      const shown = stretches.flatMap(({ first, last }) => [first, last]);
      return dayOf(shown.reduce((nearest, one) => (Math.abs(one - day) < Math.abs(nearest - day) ? one : nearest)));
    },
  };
}

/** What a position lacks at most of the day that it was made from. */
const EPSILON = 1e-6;

type Knot = Readonly<Record<'day' | 'at', number>>;

/** The straight line through the knots around a value, from one measure to the other; beyond the knots, the outermost one. */
function along(knots: readonly Knot[], from: keyof Knot, to: keyof Knot, value: number): number {
  const next = knots.findIndex((knot) => knot[from] >= value);
  const [a, b] = [knots[next - 1], knots[next]];
  if (!b) return knots.at(-1)?.[to] ?? 0;
  if (!a || b[from] === a[from]) return b[to];
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

const overlaps = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;
const bridgedDays = (unit: Precision): number => Math.ceil(AXIS.bridged * DAYS[unit]);

const MS_A_DAY = 86_400_000;
/** Days since 1970-01-01; as text of ISO 8601 also the years before 100 are what they say. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
const dayOf = (number: number): string => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/** The day so many days later (or earlier, below 0). */
export const daysLater = (day: string, days: number): string => dayOf(numberOf(day) + days);
