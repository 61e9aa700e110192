import { containerOf, noteOf } from './csl';
import { citedDate, yearOf } from './dates';
import type { Work } from './work';

const TYPES: Readonly<Record<Work['type'], string>> = {
  news: 'NEWS',
  report: 'RPRT',
  book: 'BOOK',
  web: 'ELEC',
  document: 'GEN',
  map: 'MAP',
  statement: 'ELEC',
};

/** Returns RIS, which Zotero, EndNote, Mendeley and RefWorks read: lines of a tag and a value, https://en.wikipedia.org/wiki/RIS_(file_format) */
export const risText = (works: readonly Work[]): string => works.map(recordOf).join('\r\n');

function recordOf(work: Work): string {
  const { id, type, title, authors, publisher, date, lang, url, genre, accessed, version } = work;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    // The type opens a record, and ER closes it.
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    ...authors.map((name) => ['AU', name] as const),
    ['T2', containerOf(work)],
    ['PB', publisher],
    ['PY', yearOf(date)],
    ['DA', dateOf(date)],
    ['Y2', accessed && dateOf(accessed)],
    ['LA', lang],
    ['M3', genre],
    ['ET', version],
    ['N1', noteOf(work)],
    ['UR', url],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${inOneLine(value)}\r\n`]));
  return `${written.join('')}ER  - \r\n`;
}

/** "2026/01/06/"; what is not known stays empty. What RIS cannot say is its fourth part, as EDTF. Undefined: no year that RIS has. */
function dateOf(edtf: string): string | undefined {
  const year = yearOf(edtf);
  if (year === undefined) return undefined;
  const { points, circa } = citedDate(edtf);
  const [, month, day] = points[0] ?? [];
  const isPlain = points.length === 1 && !circa;
  return `${year}/${twoDigits(month)}/${twoDigits(day)}/${isPlain ? '' : edtf.replaceAll('/', ' to ')}`;
}

const twoDigits = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));

/** A line break would end the value. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
