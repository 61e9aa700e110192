import { compareDays, dayOf, numberOf } from '../calendar';
import type { DateSpan, Precision } from '../edtf';

/**
 * A time axis for dates of uneven density, some days apart and some decades: days ⇄ positions from 0 to 1. Each stretch
 * that contains dates has its own scale; the time between stretches is replaced by a break.
 *
 *     1945        June 2025        Nov – Dec        1 – 6 January
 *     ├───┤  //   ├────────┤   //  ├────┼────┤      ├─┼─┼─┼─┼─┼─┤
 */
export interface TimeScale {
  readonly stretches: readonly Stretch[];
  /** Where time is left out: positions, from the end of a stretch to the start of the next. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
  /** The position where a day starts, "2026-01-05" → 0…1. A day outside the axis has the position of the nearer end. */
  readonly startOf: (day: string) => number;
  /** The position where a day ends. */
  readonly endOf: (day: string) => number;
  /** The position of a day's middle. */
  readonly middleOf: (day: string) => number;
  /** The day at a position. In a break, the nearest day that the axis shows. */
  readonly dayAt: (position: number) => string;
}

/** A continuous span of time on the axis, in one unit. */
export interface Stretch {
  readonly unit: Precision;
  /** Its first and its last day. */
  readonly first: string;
  readonly last: string;
  readonly from: number;
  readonly to: number;
}

/** Relative lengths on an axis. */
const AXIS = {
  /** Width of one day, month or year by itself. */
  day: 1.5,
  month: 2.2,
  year: 2.2,
  /** Several are narrower each: n units have the width of one × n to this power. */
  crowding: 0.75,
  /** Width of a break. */
  break: 0.8,
  /** Up to this many empty days, months or years are shown instead of a break. */
  bridged: 3,
};

/** Days per unit, on average in the Gregorian calendar. */
const DAYS: Readonly<Record<Precision, number>> = { day: 1, month: 30.44, year: 365.25 };
/** Finest first: a year that contains a stretch of days needs no stretch of its own. */
const FINEST_FIRST: readonly Precision[] = ['day', 'month', 'year'];

/** Day numbers, both inclusive. */
interface Days {
  first: number;
  last: number;
}

/**
 * Returns the axis for these dates and the story's `own`. It ends with the latest first day among them, or with the last day that
 * the story's date may mean if that is later.
 */
export function timeScale(dates: readonly DateSpan[], own: DateSpan): TimeScale {
  const last = numberOf(dates.reduce((latest, { earliest }) => later(latest, earliest), own.latest));
  const pieces = [own, ...dates].map(({ precision, earliest, latest }) => ({
    unit: precision,
    first: numberOf(earliest),
    last: Math.min(last, numberOf(latest)),
  }));
  const stretches: (Days & { unit: Precision })[] = [];
  for (const unit of FINEST_FIRST) {
    const own = pieces.filter((piece) => piece.unit === unit && !stretches.some((other) => overlaps(piece, other)));
    stretches.push(...merged(own, unit, stretches).map((days) => ({ ...days, unit })));
  }
  const sorted = stretches.sort((a, b) => a.first - b.first);
  return scaleFrom(widened(sorted, pieces, last));
}

/** Merges neighbours with a short gap between them, unless a finer stretch is in the gap. */
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

/** Extends each stretch to the start or end of a coarser date nearby, so that this is not lost in a break. */
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

/** Returns the scale: linear interpolation between the edges of stretches. */
function scaleFrom(stretches: readonly (Days & { unit: Precision })[]): TimeScale {
  /** The edges of all stretches, in order: `at` is where `day` starts. */
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
  const startAt = (day: number) => interpolated(knots, 'day', 'at', day) / width;
  const startOf = (day: string) => startAt(numberOf(day));
  const edges = stretches.map(({ unit, first, last }) => ({
    unit,
    first: dayOf(first),
    last: dayOf(last),
    from: startAt(first),
    to: startAt(last + 1),
  }));
  return {
    stretches: edges,
    breaks: edges.slice(1).flatMap(({ from }, i) => {
      const before = edges[i]?.to ?? 0;
      return from > before ? [{ from: before, to: from }] : [];
    }),
    startOf,
    endOf: (day) => startAt(numberOf(day) + 1),
    middleOf: (day) => startAt(numberOf(day) + 0.5),
    dayAt(position) {
      const day = Math.floor(interpolated(knots, 'at', 'day', position * width) + EPSILON);
      const inside = stretches.find(({ first, last }) => day >= first && day <= last);
      if (inside) return dayOf(day);
      const shown = stretches.flatMap(({ first, last }) => [first, last]);
      return dayOf(shown.reduce((nearest, edge) => (Math.abs(edge - day) < Math.abs(nearest - day) ? edge : nearest)));
    },
  };
}

/** Greatest rounding error, in days, of a position converted back to its day. */
const EPSILON = 1e-6;

type Knot = Readonly<Record<'day' | 'at', number>>;

/** Interpolates linearly between the two knots around a value; outside all knots, returns the outermost one. */
function interpolated(knots: readonly Knot[], from: keyof Knot, to: keyof Knot, value: number): number {
  const next = knots.findIndex((knot) => knot[from] >= value);
  const [a, b] = [knots[next - 1], knots[next]];
  if (!b) return knots.at(-1)?.[to] ?? 0;
  if (!a || b[from] === a[from]) return b[to];
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

const later = (a: string, b: string): string => (compareDays(a, b) < 0 ? b : a);
const overlaps = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;
const bridgedDays = (unit: Precision): number => Math.ceil(AXIS.bridged * DAYS[unit]);
