import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** The words of “Cite this”. Not in the catalog, because few visitors ever see them: they are loaded late. */

const { date } = formatsOf('en-GB');

const en = {
  article: 'Cite this article',
  source: 'Cite this source',
  statement: 'Cite this statement',
  lead: 'RIS and CSL-JSON are for Zotero and similar programs, BibTeX is for LaTeX.',
  /** On which day the address before it was seen. */
  seen: (day: string) => `Seen on ${date(day)}.`,
  /** Of the map or of a statement: on which day it was last corrected. */
  corrected: (day: string) => `Corrected on ${date(day)}.`,
  copy: (format: string) => `Copy ${format}`,
  save: (format: string) => `Save ${format}`,
  formats: { text: 'text', ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' },
};

export type CiteTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const citeTextsFor = ({ later }: WithPart<'cite', CiteTexts>): CiteTexts => later?.cite ?? en;
