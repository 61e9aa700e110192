import { EDTF_DATE } from './format';

export type Precision = 'day' | 'month' | 'year';

/** From the finest on: to sort by how much a date leaves open. */
export const COARSENESS: Readonly<Record<Precision, number>> = { day: 0, month: 1, year: 2 };

/** What an EDTF date says: the days that it may mean, and how sure it is of itself. */
export interface DateSpan {
  /**
   * The first day that the date may mean, "2025-11-01"; of one that is open, the first of its end. Days in this form compare
   * as strings.
   */
  earliest: string;
  /** The last day that it may mean, "2025-11-30". */
  latest: string;
  precision: Precision;
  /** "../1945": then, or any time before. */
  openStart: boolean;
  /** "~" or "%": about then. It does not widen the span, because EDTF does not say by how much. */
  approximate: boolean;
  /** "?" or "%": whether it was then is not sure. */
  uncertain: boolean;
}

/**
 * Reads a date of EDTF level 1 (https://www.loc.gov/standards/datetime/), as far as the story format uses it: a year,
 * a month or a day, with "~", "?" or "%" behind it, or an interval of two such, of which the first may be open. Undefined for anything else, for a day that no
 * calendar has, and for an interval that ends before it begins.
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

/** A date that is no interval. */
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

/** Whether a text is one day that the calendar has: "2024-02-29" is, "2026-02-30" and "2026-02" are not. */
export function isDay(text: string): boolean {
  return readDate(text)?.earliest === text;
}

/**
 * Orders dates for a list: by the first day that they may mean, then by the last, so that 2025-11-01 comes before
 * 2025-11, and 2025-11 before 2025-12. Negative where `a` comes first, 0 where they mean the same days.
 */
export function compareDates(a: DateSpan, b: DateSpan): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Gregorian, as EDTF has it, also before 1582. Not by way of Date, which takes the years 0 to 99 for 1900 to 1999. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
