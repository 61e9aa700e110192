import { compareDays, daysInMonth, POINT, partsOf, type Unit } from './calendar';

export type Precision = Unit;

/** Sort order of precisions, finest first. */
export const COARSENESS: Readonly<Record<Precision, number>> = { day: 0, month: 1, year: 2 };

/**
 * A date at its true precision: the part of EDTF level 1 that news and history need. Years from −9999 to 9999, months, days;
 * "~" about, "?" uncertain, "%" both; two of them with "/" between for a time within that interval. One of the two may be
 * ".." for any time before or after, or empty if that end is not known.
 */
export const EDTF_DATE = new RegExp(`^(?:${POINT}[~?%]?(?:/(?:\\.\\.|${POINT}[~?%]?)?)?|(?:\\.\\.)?/${POINT}[~?%]?)$`);

/** The meaning of an EDTF date: the days that it may mean, and how certain it is. */
export interface DateSpan {
  /** The first day that the date may mean, "2025-11-01"; for an open start, the first day of its end date. */
  earliest: string;
  /** The last day that it may mean, "2025-11-30"; for an open end, the last day of its start date. */
  latest: string;
  precision: Precision;
  /** "../1945": then, or any time before. "/1945": the start is not known. */
  openStart: boolean;
  /** "2025-10/..": then, or any time after. "2025-10/": the end is not known. */
  openEnd: boolean;
  /** "~" or "%": about then. It does not widen the span, because EDTF does not define by how much. */
  approximate: boolean;
  /** "?" or "%": it is not certain that it was then. */
  uncertain: boolean;
}

/** An end of an interval that has no date. */
const isOpen = (text: string): boolean => text === '' || text === '..';

/**
 * Returns the span of a date of EDTF level 1 (https://www.loc.gov/standards/datetime/), as far as the story format uses
 * it. Undefined for anything else, for a day that the calendar does not have, and for an interval that ends before it
 * begins.
 */
export function readDate(text: string): DateSpan | undefined {
  if (!EDTF_DATE.test(text)) return undefined;
  const [begins = '', ends] = text.split('/');
  if (ends === undefined) return readPoint(begins);
  if (isOpen(begins)) return opened(readPoint(ends), { openStart: true });
  if (isOpen(ends)) return opened(readPoint(begins), { openEnd: true });
  return readInterval(readPoint(begins), readPoint(ends));
}

const opened = (point: DateSpan | undefined, open: Partial<DateSpan>): DateSpan | undefined =>
  point && { ...point, ...open };

function readInterval(first: DateSpan | undefined, last: DateSpan | undefined): DateSpan | undefined {
  if (!first || !last || compareDays(first.earliest, last.latest) > 0) return undefined;
  return {
    ...first,
    latest: last.latest,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

/** Reads a date that is not an interval. */
function readPoint(text: string): DateSpan | undefined {
  const mark = /[~?%]$/.exec(text)?.[0];
  const date = mark ? text.slice(0, -1) : text;
  const certainty = {
    openStart: false,
    openEnd: false,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const { year, month, day } = partsOf(date);
  if (month === undefined) {
    return { earliest: `${date}-01-01`, latest: `${date}-12-31`, precision: 'year', ...certainty };
  }
  const lastDay = daysInMonth(year, month);
  if (day === undefined) {
    return { earliest: `${date}-01`, latest: `${date}-${lastDay}`, precision: 'month', ...certainty };
  }
  if (day > lastDay) return undefined;
  return { earliest: date, latest: date, precision: 'day', ...certainty };
}

/**
 * Returns a date as ISO 8601 has it, for HTML and schema.org: "1917", "1917-01" or "1917-01-06". Undefined for what only EDTF
 * can say ("about", an interval) and for years before the year 1, which HTML does not have.
 */
export const isoDate = (date: string): string | undefined =>
  /^(?!0000)\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined;

/** Whether a date can mean a day. */
export const canMean = ({ earliest, latest, openEnd }: DateSpan, day: string): boolean =>
  compareDays(earliest, day) <= 0 && (openEnd || compareDays(day, latest) <= 0);

/**
 * Compares dates for sorting: by the first day that they may mean, then by the last, so that 2025-11-01 sorts before
 * 2025-11, and 2025-11 before 2025-12. Negative if `a` sorts first, 0 if they mean the same days.
 */
export function compareDates(a: DateSpan, b: DateSpan): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}
