import { bibtexText } from '../../story/citing/bibtex';
import { cslText } from '../../story/citing/csl';
import { risText } from '../../story/citing/ris';
import type { Work } from '../../story/citing/work';
import type { Messages } from '../../text/catalog';
import { citeTextsFor } from '../../text/late/cite-texts';

/** The files that reference managers read. `ending`: of the file's name. */
export const CITE_FORMATS = {
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: risText },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: bibtexText },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslText },
} as const satisfies Readonly<
  Record<string, { ending: string; type: string; write: (works: readonly Work[]) => string }>
>;

/** Returns a reference in three parts: the title of the work, which may be in another language, and what is before and after it. */
export function referenceParts(
  messages: Messages,
  work: Work,
): readonly [before: string, title: string, after: string] {
  const text = referenceText(messages, work);
  // The authors are before the title, and may have its words.
  const at = text.indexOf(work.title, work.authors.length > 0 ? messages.list(work.authors).length : 0);
  return [text.slice(0, at), work.title, text.slice(at + work.title.length)];
}

/** Returns a reference as a reader writes it: who, what, in what, when, where. What is not known is left out. */
export function referenceText(messages: Messages, work: Work): string {
  const { about, date, joins, list, paragraphs } = messages;
  /** A text that already ends has no second full stop. */
  const sentence = (text: string): string => (/[.!?…。！？]["”’»」』]?$/u.test(text) ? text : joins.ended(text));
  const { authors, title, partOf, publisher, genre, dateline, url, accessed, version } = work;
  const kind = [genre, dateline, date.edtf(work.date)].filter((part) => part !== undefined);
  return joins.sentences([
    ...(authors.length > 0 ? [sentence(list(authors))] : []),
    sentence(title),
    ...(partOf === undefined ? [] : [sentence(partOf)]),
    ...(publisher === undefined ? [] : [sentence(publisher)]),
    sentence(about.sourceLine(kind)),
    ...(work.paragraphs.length > 0 ? [sentence(paragraphs.seen(work.paragraphs))] : []),
    ...(version === undefined ? [] : [citeTextsFor(messages).corrected(version)]),
    // An address with a full stop after it would be another address.
    ...(url === undefined ? [] : [url]),
    ...(url === undefined || accessed === undefined ? [] : [citeTextsFor(messages).seen(accessed)]),
  ]);
}
