import { numberOf, partsOf } from '../story/calendar';
import { isolated } from './isolated';

/** How a language writes numbers, dates, lists and plurals, from the browser's own data (CLDR). */
export interface Formats {
  readonly number: (value: number) => string;
  /** "2026-01-05" → "5 January 2026"; also months and years, at the precision of the date: "-0043" → "44 BCE". */
  readonly date: (date: string) => string;
  /** A span of days at the precision of `unit`: "1–6 Jan 2026", "Nov–Dec 2025", "1945". `withYear`: false if it is clear. */
  readonly span: (first: string, last: string, unit: 'day' | 'month' | 'year', withYear: boolean) => string;
  /** Ms since 1970 → the local time, "10:42". */
  readonly time: (moment: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A BCP 47 tag → the language's name, "ko" → "Korean"; the tag itself if it has none, or is none. */
  readonly language: (tag: string) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** One text for each plural category of the language; `other` for the rest. `#` is replaced by the number. */
export type PluralForms = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };

/** Short names of the eras, where those of CLDR are not neutral to religion. */
export interface EraNames {
  readonly before: string;
  readonly since: string;
}

/** Returns the formats of a BCP 47 language. Browsers take milliseconds to create one, so each is created lazily and cached. */
export function formatsOf(lang: string, eras?: EraNames): Formats {
  const numbers = once(() => new Intl.NumberFormat(lang));
  const plurals = once(() => new Intl.PluralRules(lang));
  const lists = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const languages = once(() => new Intl.DisplayNames(lang, { type: 'language' }));
  const times = once(() => new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dated = (fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(fields);
    const format = dates.get(key) ?? new Intl.DateTimeFormat(lang, { ...fields, timeZone: 'UTC', calendar: 'gregory' });
    dates.set(key, format);
    return format;
  };
  /** Joins the parts of a date or a range with our names of the eras. One that both ends share is written once. */
  const withEras = (
    parts: readonly (Intl.DateTimeFormatPart & { readonly source?: string })[],
    first: number,
    last = first,
  ): string =>
    parts
      .map(({ type, value, source }) => {
        if (type !== 'era') return value;
        const year = source === 'endRange' ? last : first;
        return (year <= 0 ? eras?.before : eras?.since) ?? value;
      })
      .join('');
  return {
    number: (value) => numbers().format(value),
    date(date) {
      const { year, month, day } = partsOf(date);
      const fields = day !== undefined ? DAY : month !== undefined ? MONTH : YEAR;
      return withEras(dated({ ...fields, ...eraOf(year) }).formatToParts(momentOf(date)), year);
    },
    span(first, last, unit, withYear) {
      const hasYear = withYear || unit === 'year';
      const years = [partsOf(first).year, partsOf(last).year] as const;
      const format = dated({
        ...(unit === 'day' ? { day: 'numeric' } : {}),
        ...(unit === 'year' ? {} : { month: 'short' }),
        ...(hasYear ? { ...YEAR, ...eraOf(Math.min(...years)) } : {}),
      });
      return withEras(format.formatRangeToParts(momentOf(first), momentOf(last)), ...years);
    },
    time: (moment) => times().format(moment),
    list: (items) => lists().format(items.map(isolated)),
    language(tag) {
      try {
        return languages().of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    plural: (count, forms) => (forms[plurals().select(count)] ?? forms.other).replaceAll('#', numbers().format(count)),
  };
}

const YEAR = { year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;

/** Years of one or two digits would read as days, and those before the year 1 as ordinary years. */
const eraOf = (year: number): Intl.DateTimeFormatOptions => (year < 100 ? { era: 'short' } : {});

/** The first moment of a date, in ms since 1970, UTC. */
const momentOf = (date: string): number => numberOf(date) * 86_400_000;

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
