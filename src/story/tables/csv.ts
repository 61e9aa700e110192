import { savable } from '../characters';

/** What separates the cells. Where a comma is the decimal sign, spreadsheets expect a semicolon. */
export type Separator = ',' | ';';

/**
 * Returns the separator that the spreadsheets of a language expect. A line "sep=," would say it in the file, but most programs read it
 * as a row, and with it Excel no longer detects UTF-8.
 */
export const separatorOf = (language: string | undefined): Separator =>
  new Intl.NumberFormat(language).formatToParts(0.5).some(({ type, value }) => type === 'decimal' && value === ',')
    ? ';'
    : ',';

/** CSV of RFC 4180: CRLF, quotes where needed; with a byte order mark, by which spreadsheets detect UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[], separator: Separator): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join('')}`;

/** The start of a formula, also in the full-width and small forms that spreadsheets with an East Asian keyboard accept. */
const FORMULA = '[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]';
/** What a spreadsheet may skip before a formula: spaces, quotes, characters without a shape. */
const SKIPPED = '[\\s"\\p{Cf}\\uFFFD]*';
const AT_START = new RegExp(`^(?=[\\t\\r]|${SKIPPED}${FORMULA})`, 'u');
/** Where a reader that expects another separator finds a formula. It looks back from the sign, so that long texts take no longer. */
const AFTER_OTHER: Readonly<Record<Separator, RegExp>> = {
  ',': new RegExp(`(?=${FORMULA})(?<=[;\\t\\r\\n]${SKIPPED})`, 'gu'),
  ';': new RegExp(`(?=${FORMULA})(?<=[,\\t\\r\\n]${SKIPPED})`, 'gu'),
};

/**
 * Returns a text as a cell. A leading apostrophe stops a spreadsheet from running it as a formula: a story file may be untrusted
 * (CSV injection: OWASP ASVS 5.0, requirement 1.2.10). There is one within the cell too, where a reader that expects the other
 * separator would begin a cell: it ignores the quotes around this one.
 */
function csvCell(text: string | number, separator: Separator): string {
  // A negative number begins like a formula, and is none.
  if (typeof text === 'number') return String(text);
  const inert = savable(text).replace(AFTER_OTHER[separator], "'").replace(AT_START, "'");
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
