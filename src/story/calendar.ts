/**
 * The one calendar: days as text, "2026-01-06", and as numbers. Gregorian also before 1582, as EDTF and ISO 8601 require;
 * the year "0000" is 1 BCE, "-0001" is 2 BCE. Pure arithmetic: `Date` would read the years 0 to 99 as 1900 to 1999, and no
 * clock and no time zone may have a part in it.
 */

/** A length of time that a date is given in. */
export type Unit = 'day' | 'month' | 'year';

const YEAR = String.raw`(?:-(?!0000))?\d{4}`;
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
/** A year, a month or a day, "2026-01-06". The pattern has 31 February as well: see {@link isDay}. */
export const POINT = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?`;
/** The pattern of a day. */
export const ISO_DAY = new RegExp(`^${YEAR}-${MONTH}-${DAY}$`);

/** A date in numbers; a date without a day or a month has none. */
export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Returns the parts of a year, a month or a day. */
export function partsOf(date: string): DateParts {
  const sign = date.startsWith('-') ? -1 : 1;
  const [year = 0, month, day] = date
    .slice(sign < 0 ? 1 : 0)
    .split('-')
    .map(Number);
  return { year: sign * year, month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a text is one day of the calendar: "2024-02-29" and "-0044-03-15" are, "2026-02-30" and "2026-02" are not. */
export function isDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const { year, month = 1, day = 1 } = partsOf(text);
  return day <= daysInMonth(year, month);
}

/** Days in 400 years, after which the calendar repeats. */
const CYCLE = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;

/**
 * Returns the number of a day: days since 1970-01-01. Years begin in March here, so that the leap day is the last.
 * https://howardhinnant.github.io/date_algorithms.html
 */
function numberOfParts(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const cycle = Math.floor(fromMarch / 400);
  const ofCycle = fromMarch - cycle * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const days = ofCycle * 365 + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100) + ofYear;
  return cycle * CYCLE + days - TO_1970;
}

function partsOfNumber(number: number): { year: number; month: number; day: number } {
  const days = number + TO_1970;
  const cycle = Math.floor(days / CYCLE);
  const rest = days - cycle * CYCLE;
  const ofCycle = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const ofYear = rest - (365 * ofCycle + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: ofCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The number of a day; of a month or a year that of its first day. */
export function numberOf(date: string): number {
  const { year, month = 1, day = 1 } = partsOf(date);
  return numberOfParts(year, month, day);
}

/** The ends of the calendar: years have four digits. */
export const FIRST_DAY = '-9999-01-01';
export const LAST_DAY = '9999-12-31';
const [FIRST, LAST] = [numberOf(FIRST_DAY), numberOf(LAST_DAY)];

/** The day of a number. Beyond the ends of the calendar it is the end. */
export function dayOf(number: number): string {
  const { year, month, day } = partsOfNumber(Math.min(LAST, Math.max(FIRST, number)));
  const padded = (value: number, length: number) => String(Math.abs(value)).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day that is `days` later, earlier if negative; at most the end of the calendar. */
export const daysLater = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** Negative if `a` is the earlier day, 0 if they are the same. Texts of days before the year 0 do not sort as strings. */
export const compareDays = (a: string, b: string): number => numberOf(a) - numberOf(b);
export const isBefore = (a: string, b: string): boolean => compareDays(a, b) < 0;

/** Whether a day is from `first` to `last`, both included. */
export const isWithin = (day: string, { first, last }: { readonly first: string; readonly last: string }): boolean =>
  !isBefore(day, first) && !isBefore(last, day);

/** The number of the first day of the next day, month or year. It may lie beyond the end of the calendar. */
export function nextStart(number: number, unit: Unit): number {
  if (unit === 'day') return number + 1;
  const { year, month } = partsOfNumber(number);
  return unit === 'year' || month === 12 ? numberOfParts(year + 1, 1, 1) : numberOfParts(year, month + 1, 1);
}

const LENGTHS: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 };

/** A day at a precision: "2026-01-06" → "2026-01" or "2026". */
export const cut = (day: string, unit: Unit): string => day.slice(0, LENGTHS[unit] + (day.startsWith('-') ? 1 : 0));
