import { containerOf, noteOf } from './csl';
import { citedDate, yearOf } from './dates';
import type { Work } from './work';

/** Types that BibTeX and BibLaTeX both have. An article needs a journal. */
function typeOf({ type, publisher }: Work): string {
  if (type === 'news') return publisher === undefined ? 'misc' : 'article';
  return type === 'report' ? 'techreport' : type === 'book' ? 'book' : 'misc';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Returns BibTeX in UTF-8, with BibLaTeX's `date` (EDTF), `url` and `urldate` besides, which BibTeX ignores. Names and titles are
 * in braces: the first are not split into given name and family name, the second keep their capitals.
 */
export const bibtexText = (works: readonly Work[]): string => works.map(entryOf).join('\n');

function entryOf(work: Work): string {
  const { id, title, authors, publisher, date, lang, url, genre, accessed, version } = work;
  const type = typeOf(work);
  const month = citedDate(date).points[0]?.[1];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', `{{${escaped(title)}}}`],
    ['author', authors.length > 0 ? `{${authors.map((name) => `{${escaped(name)}}`).join(' and ')}}` : undefined],
    [type === 'article' ? 'journal' : 'howpublished', braced(type === 'misc' ? siteOf(work) : containerOf(work))],
    [type === 'techreport' ? 'institution' : 'publisher', isBook(type) ? braced(publisher) : undefined],
    ['year', braced(yearOf(date))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    // Readers fail on an open start, which BibLaTeX does have.
    ['date', yearOf(date) === undefined || /^(?:\.\.)?\//.test(date) ? undefined : `{${date}}`],
    ['type', type === 'techreport' ? braced(genre) : undefined],
    ['note', braced([type === 'techreport' ? undefined : genre, noteOf(work)].filter(Boolean).join('; ') || undefined)],
    // BibLaTeX alone.
    ['version', braced(version)],
    ['url', url && `{${inUrl(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['language', lang && `{${lang}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${type}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** A type whose publisher has a field of its own. */
const isBook = (type: string): boolean => type === 'techreport' || type === 'book';

/** Where something is that is no article and no book. */
const siteOf = ({ partOf, publisher }: Work): string | undefined =>
  [partOf, publisher].filter(Boolean).join(', ') || undefined;

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${escaped(text)}}`;

/** Signs that TeX reads as commands. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}%&#$_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** A URL stands as it is, but for what would end the field. */
const inUrl = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);
