import { isDay } from '../../story/calendar';
import { readDate } from '../../story/edtf';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Returns a date as EDTF at the precision that it has: "2026-01-05", "2026/1/5", "5.1.2026", "5 January 2026", "Jan 2026", "c. 1945",
 * "2026年1月5日", "15 March 44 BC". Undefined if it is no date, and if it has two readings, as "5/1/2026".
 */
export function readAnyDate(given: string): string | undefined {
  // This program's own tables have an apostrophe before a minus, which spreadsheets would take for a formula.
  const text = given
    .normalize('NFKC')
    .trim()
    .replace(/^'(?=-)/, '');
  if (readDate(text)) return text;
  const withEra = readEra(text);
  if (withEra !== undefined) return withEra;
  const [, about] = /^(?:c\.|ca\.?|circa|about|around)\s*(-?\d{4})$/i.exec(text) ?? [];
  if (about) return `${about}~`;
  const [, moment] = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text) ?? [];
  if (moment) return dated(...numbers(moment.split('-')));
  const first = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*(?:[-/.月월]\s*(?:(\d{1,2})\s*[日일]?)?)?$/.exec(text);
  if (first) return dated(...numbers(first.slice(1)));
  const last = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (last) return lastYear(Number(last[1]), Number(last[3]), Number(last[4]), last[2] === '.');
  const word = /^(?:(\d{1,2})\.?\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?,)?\s+(\d{4})$/i.exec(text);
  const month = word ? MONTHS.indexOf((word[2] ?? '').slice(0, 3).toLowerCase()) + 1 : 0;
  return month > 0 ? dated(Number(word?.[4]), month, Number(word?.[1] ?? word?.[3] ?? 0)) : undefined;
}

/** "44 BC", "c. 44 BCE", "March 44 BC", "15 March 44 BC", "AD 79": years of an era have one digit to four. */
function readEra(text: string): string | undefined {
  const [, circa, before, day, word, digits, after] =
    /^(c\.|ca\.?|circa|about|around)?\s*(ad|a\.d\.)?\s*(?:(\d{1,2})\.?\s+)?(?:([a-z]{3,9})\.?\s+)?(\d{1,4})\s*((?:bc|ad|ce|bce)|(?:b\.c\.(?:e\.)?|a\.d\.|c\.e\.))?$/i.exec(
      text,
    ) ?? [];
  const era = (after ?? before)?.toLowerCase();
  if (digits === undefined || era === undefined || Number(digits) === 0) return undefined;
  const month = word === undefined ? 0 : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if ((word !== undefined || day !== undefined) && month === 0) return undefined;
  const date = dated(ofEra(era.startsWith('b') ? -Number(digits) : Number(digits)), month, Number(day ?? 0));
  return date && circa ? `${date}~` : date;
}

/**
 * Returns the year of the calendar for one as people count it, before our era as a negative number: −44 is 44 BCE, for which EDTF
 * has −43, because it has a year 0. NaN for a year 0, which nobody counts.
 */
export const ofEra = (year: number): number => (year === 0 ? Number.NaN : year < 0 ? year + 1 : year);

const numbers = (texts: readonly (string | undefined)[]) =>
  texts.map((text) => Number(text ?? 0)) as [number, number, number];

/** With dots the day comes first everywhere; with strokes it does in some countries. */
function lastYear(a: number, b: number, year: number, hasDots: boolean): string | undefined {
  if (hasDots || a > 12 || a === b) return dated(year, b, a);
  return b > 12 ? dated(year, a, b) : undefined;
}

/** Month and day may be 0: not given. Undefined: there is no such date. */
export function dated(year: number, month = 0, day = 0): string | undefined {
  if (!Number.isInteger(year) || Math.abs(year) > 9999) return undefined;
  const padded = (value: number, length: number) => String(Math.abs(value)).padStart(length, '0');
  const text = [
    `${year < 0 ? '-' : ''}${padded(year, 4)}`,
    ...(month ? [padded(month, 2)] : []),
    ...(month && day ? [padded(day, 2)] : []),
  ].join('-');
  return readDate(text) && (!day || isDay(text)) ? text : undefined;
}
