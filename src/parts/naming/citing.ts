import type { Claim, Source, Story } from '../../story/format';
import { type Citation, citationsOf } from '../../story/sources/citations';
import type { Messages } from '../../text/catalog';

/** Citations as text. */

/** "¶ 2, 4"; in a story with several sources "A ¶ 2; B ¶ 1, 4". */
export const citationText = ({ paragraphs: texts }: Messages, citations: readonly Citation[]): string =>
  texts.ofAll(citations.map(({ label, paragraphs }) => texts.seen(paragraphs, label)));

/** The same for screen readers: "source A, paragraph 2; source B, paragraphs 1 and 4". */
export const spokenCitation = ({ paragraphs: texts }: Messages, citations: readonly Citation[]): string =>
  texts.ofAll(citations.map(({ label, paragraphs }) => texts.spoken(paragraphs, label)));

/** What claims cite, as text. */
export const citedBy = (story: Story, messages: Messages, claims: readonly Claim[]): string =>
  citationText(messages, citationsOf(story, claims));

/** What a source is, where and when it was written: "News article, Beijing/Seoul, 6 January 2026". */
export const sourceLine = ({ about, date }: Messages, source: Source): string =>
  about.sourceLine([source.kind, ...(source.dateline === undefined ? [] : [source.dateline]), date.edtf(source.date)]);
