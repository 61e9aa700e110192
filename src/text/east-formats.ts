import { partsOf } from '../story/calendar';
import { type EraNames, type Formats, formatsOf } from './formats';

/** What differs among the languages that write a date from the year to the day, each with its word. */
interface EastForms {
  readonly eras: EraNames;
  /** Between the ends of a range: 2026年1月1日至6日. */
  readonly to: string;
  /** Between the year, the month and the day. */
  readonly gap: '' | ' ';
}

/**
 * Returns the formats of Chinese, Japanese or Korean. Ranges are written here: those of the platform (CLDR 48) have bare numbers in
 * Japanese and simplified Chinese, "2026/01/01～2026/01/06".
 */
export function eastFormatsOf(lang: string, { eras, to, gap }: EastForms): Formats {
  const formats = formatsOf(lang, eras);
  const day = wordOf(lang, { day: 'numeric' });
  const month = wordOf(lang, { month: 'short' });
  const words = (date: string, unit: 'day' | 'month' | 'year') => [
    formats.date(/^-?\d+/.exec(date)?.[0] ?? date),
    ...(unit === 'year' ? [] : [month(date)]),
    ...(unit === 'day' ? [day(date)] : []),
  ];
  return {
    ...formats,
    span(first, last, unit, withYear) {
      const [begins, ends] = [words(first, unit), words(last, unit)];
      const differs = ends.findIndex((word, i) => word !== begins[i]);
      const hasYear = withYear || unit === 'year' || differs === 0;
      const start = begins.slice(hasYear ? 0 : 1).join(gap);
      return differs < 0 ? start : `${start}${to}${ends.slice(differs).join(gap)}`;
    },
  };
}

/** Returns a function that writes one field of a day, "6日". A month and a day do not depend on the year. */
function wordOf(lang: string, field: Intl.DateTimeFormatOptions): (date: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (date) => {
    const { month = 1, day = 1 } = partsOf(date);
    format ??= new Intl.DateTimeFormat(lang, { ...field, timeZone: 'UTC' });
    return format.format(Date.UTC(2000, month - 1, day));
  };
}
