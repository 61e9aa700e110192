import { isolated } from './isolated';

/** How a language writes numbers, dates, lists and plurals, from the browser's own data (CLDR). */
export interface Formats {
  readonly number: (value: number) => string;
  /** "2026-01-05" → "5 January 2026"; also months and years: at the precision of the date. */
  readonly date: (date: string) => string;
  /** A span of days at the precision of `unit`: "1–6 Jan 2026", "Nov–Dec 2025", "1945". `withYear`: false if it is clear. */
  readonly span: (first: string, last: string, unit: 'day' | 'month' | 'year', withYear: boolean) => string;
  /** Ms since 1970 → the local time, "10:42". */
  readonly time: (moment: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** One text for each plural category of the language; `other` for the rest. `#` is replaced by the number. */
export type PluralForms = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };

/** Returns the formats of a BCP 47 language. Browsers take milliseconds to create one, so each is created lazily and cached. */
export function formatsOf(lang: string): Formats {
  const numbers = once(() => new Intl.NumberFormat(lang));
  const plurals = once(() => new Intl.PluralRules(lang));
  const lists = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const times = once(() => new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }));
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dated = (fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(fields);
    const format = dates.get(key) ?? new Intl.DateTimeFormat(lang, { ...fields, timeZone: 'UTC' });
    dates.set(key, format);
    return format;
  };
  return {
    number: (value) => numbers().format(value),
    date(date) {
      const [year = 0, month, day] = date.split('-').map(Number);
      const fields = day !== undefined ? DAY : month !== undefined ? MONTH : YEAR;
      return dated(fields).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    },
    span(first, last, unit, withYear) {
      const format = dated({
        ...(unit === 'day' ? { day: 'numeric' } : {}),
        ...(unit === 'year' ? {} : { month: 'short' }),
        ...(withYear || unit === 'year' ? YEAR : {}),
      });
      return format.formatRange(Date.parse(first), Date.parse(last));
    },
    time: (moment) => times().format(moment),
    list: (items) => lists().format(items.map(isolated)),
    plural: (count, forms) => (forms[plurals().select(count)] ?? forms.other).replaceAll('#', numbers().format(count)),
  };
}

const DAY = { dateStyle: 'long' } as const;
const YEAR = { year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
