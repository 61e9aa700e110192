import { EDTF_DATE } from './format';

export type Precision = 'day' | 'month' | 'year';

/** Sort order of precisions, finest first. */
export const COARSENESS: Readonly<Record<Precision, number>> = { day: 0, month: 1, year: 2 };

/** The meaning of an EDTF date: the days that it may mean, and how certain it is. */
export interface DateSpan {
  /**
   * The first day that the date may mean, "2025-11-01"; for an open start, the first day of its end date. Days in this
   * form compare as strings.
   */
  earliest: string;
  /** The last day that it may mean, "2025-11-30". */
  latest: string;
  precision: Precision;
  /** "../1945": then, or any time before. */
  openStart: boolean;
  /** "~" or "%": about then. It does not widen the span, because EDTF does not define by how much. */
  approximate: boolean;
  /** "?" or "%": it is not certain that it was then. */
  uncertain: boolean;
}

/**
 * Returns the span of a date of EDTF level 1 (https://www.loc.gov/standards/datetime/), as far as the story format uses
 * it: a year, a month or a day, optionally followed by "~", "?" or "%", or an interval of two of these, whose start may
 * be open. Undefined for anything else, for a day that the calendar does not have, and for an interval that ends before
 * it begins.
 */
export function readDate(text: string): DateSpan | undefined {
  if (!EDTF_DATE.test(text)) return undefined;
  const [begins = '', ends] = text.split('/');
  if (begins === '..' && ends !== undefined) {
    const end = readPoint(ends);
    return end && { ...end, openStart: true };
  }
  return ends === undefined ? readPoint(begins) : readInterval(readPoint(begins), readPoint(ends));
}

function readInterval(first: DateSpan | undefined, last: DateSpan | undefined): DateSpan | undefined {
  if (!first || !last || first.earliest > last.latest) return undefined;
  return {
    earliest: first.earliest,
    latest: last.latest,
    precision: first.precision,
    openStart: false,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

/** Reads a date that is not an interval. */
function readPoint(text: string): DateSpan | undefined {
  const mark = /[~?%]$/.exec(text)?.[0];
  const digits = mark ? text.slice(0, -1) : text;
  const certainty = {
    openStart: false,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (digits.length === 4) {
    return { earliest: `${digits}-01-01`, latest: `${digits}-12-31`, precision: 'year', ...certainty };
  }
  const lastDay = daysInMonth(Number(digits.slice(0, 4)), Number(digits.slice(5, 7)));
  if (digits.length === 7) {
    return { earliest: `${digits}-01`, latest: `${digits}-${lastDay}`, precision: 'month', ...certainty };
  }
  if (Number(digits.slice(8)) > lastDay) return undefined;
  return { earliest: digits, latest: digits, precision: 'day', ...certainty };
}

/** Whether a text is one day of the calendar: "2024-02-29" is, "2026-02-30" and "2026-02" are not. */
export function isDay(text: string): boolean {
  return readDate(text)?.earliest === text;
}

/**
 * Compares dates for sorting: by the first day that they may mean, then by the last, so that 2025-11-01 sorts before
 * 2025-11, and 2025-11 before 2025-12. Negative if `a` sorts first, 0 if they mean the same days.
 */
export function compareDates(a: DateSpan, b: DateSpan): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Gregorian also before 1582, as EDTF requires. Not with `Date`, which reads the years 0 to 99 as 1900 to 1999. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
