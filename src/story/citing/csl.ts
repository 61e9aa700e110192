import { citedDate } from './dates';
import type { Work } from './work';

/** A date of CSL-JSON: parts where the date has them, else as it is written in the story (EDTF). */
export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string };

/** One item of CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  genre?: string;
  version?: string;
  note?: string;
}

const TYPES: Readonly<Record<Work['type'], string>> = {
  news: 'article-newspaper',
  report: 'report',
  book: 'book',
  web: 'webpage',
  document: 'document',
  map: 'map',
  statement: 'webpage',
};

/** Returns CSL-JSON, which Zotero, Mendeley, Pandoc and Citation.js read. Names are literal: the story does not say which word is the family's. */
export const cslItems = (works: readonly Work[]): CslItem[] => works.map(itemOf);

export const cslText = (works: readonly Work[]): string => `${JSON.stringify(cslItems(works), undefined, 2)}\n`;

function itemOf(work: Work): CslItem {
  const { id, type, title, authors, publisher, date, lang, url, genre, accessed, version } = work;
  const container = containerOf(work);
  const note = noteOf(work);
  return {
    id,
    type: TYPES[type],
    title,
    ...(authors.length > 0 && { author: authors.map((name) => ({ literal: name })) }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    issued: dateOf(date),
    ...(accessed !== undefined && { accessed: dateOf(accessed) }),
    ...(lang !== undefined && { language: lang }),
    ...(url !== undefined && { URL: url }),
    ...(genre !== undefined && { genre }),
    ...(version !== undefined && { version }),
    ...(note !== undefined && { note }),
  };
}

function dateOf(edtf: string): CslDate {
  const { points, circa } = citedDate(edtf);
  return points.length === 0
    ? { literal: edtf }
    : { 'date-parts': points.map((point) => [...point]), ...(circa && { circa: true as const }) };
}

/** Returns what the work stands in: of a news article or a page, the newspaper or the site. */
export const containerOf = ({ type, partOf, publisher }: Work): string | undefined =>
  partOf ?? (type === 'news' || type === 'web' ? publisher : undefined);

/** Returns what no field has a place for: dateline, cited paragraphs, licence. */
export function noteOf({ dateline, paragraphs, licence }: Work): string | undefined {
  const notes = [dateline, paragraphs.length > 0 ? `¶ ${paragraphs.join(', ')}` : undefined, licence];
  return notes.filter(Boolean).join('; ') || undefined;
}
