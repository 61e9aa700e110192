/** What a language does with numbers, days, lists and plurals, taken from the browser's own tables (CLDR). */
export interface Formats {
  readonly number: (value: number) => string;
  /** "2026-01-05" → "5 January 2026"; also months and years: the date is told at the precision that it has. */
  readonly date: (date: string) => string;
  /** From a day to a day, "1–6 Jan 2026", as short as its unit allows: "Nov–Dec 2025", "1945". Without the year where that is clear. */
  readonly span: (first: string, last: string, unit: 'day' | 'month' | 'year', withYear: boolean) => string;
  /** A moment in ms since 1970 → the time of day where the reader is, "10:42". */
  readonly time: (moment: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** One text for each plural category that the language has; `other` stands for the rest. `#` becomes the number. */
export type PluralForms = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };

/** Formats of a BCP 47 language. */
export function formatsOf(lang: string): Formats {
  const numbers = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' });
  const years = new Intl.DateTimeFormat(lang, { year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => numbers.format(value),
    date(date) {
      const [year = 0, month, day] = date.split('-').map(Number);
      const format = day !== undefined ? days : month !== undefined ? months : years;
      return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    },
    span(first, last, unit, withYear) {
      const format = new Intl.DateTimeFormat(lang, {
        ...(unit === 'day' ? { day: 'numeric' } : {}),
        ...(unit === 'year' ? {} : { month: 'short' }),
        ...(withYear || unit === 'year' ? { year: 'numeric' } : {}),
        timeZone: 'UTC',
      });
      return format.formatRange(Date.parse(first), Date.parse(last));
    },
    time: (moment) => times.format(moment),
    list: (items) => lists.format(items),
    plural: (count, forms) => (forms[plurals.select(count)] ?? forms.other).replaceAll('#', numbers.format(count)),
  };
}
