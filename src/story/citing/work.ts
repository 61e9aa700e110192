import type { Claim, SOURCE_TYPES, Source, Story } from '../format';
import { correctionsOf, indexStory } from '../questions';
import { titleLanguage } from '../sources/source-language';

/** Something that can be cited: a source, the map, or a statement of the map. */
export interface Work {
  /** Unique within a file of references: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly type: (typeof SOURCE_TYPES)[number] | 'map' | 'statement';
  readonly title: string;
  readonly authors: readonly string[];
  /** Who published it: of a news article, the newspaper. */
  readonly publisher: string | undefined;
  /** The work that it is a part of. */
  readonly partOf: string | undefined;
  /** EDTF. */
  readonly date: string;
  /** BCP 47. */
  readonly lang: string | undefined;
  /** The language of its title, where it is not that of the map. */
  readonly titleLang: string | undefined;
  readonly url: string | undefined;
  /** What it is and where it was written, in the words of the story. */
  readonly genre: string | undefined;
  readonly dateline: string | undefined;
  readonly licence: string | undefined;
  /** The day on which somebody looked at `url`; undefined where nobody did. */
  readonly accessed: string | undefined;
  /** The day of its last correction, which names its version; undefined where it was not corrected. */
  readonly version: string | undefined;
  /** The paragraphs of it that are cited. */
  readonly paragraphs: readonly number[];
}

/** The page of the map on which something is cited. */
export interface CitedPage {
  /** The name of the product. */
  readonly product: string;
  /** Absolute URL; undefined where it is not known. */
  readonly url: string | undefined;
  /** The day, "2026-11-30". */
  readonly accessed: string | undefined;
}

/** A source of the story. Only what the story says of it; nobody has looked at its URL. */
export function workOfSource(story: Story, source: Source, paragraphs: readonly number[] = []): Work {
  const { title, type, authors, publisher, date, lang, url, kind, dateline, licence } = source;
  return {
    id: `${story.id}-source-${source.id}`,
    type,
    title,
    authors,
    publisher,
    partOf: undefined,
    date,
    lang,
    titleLang: titleLanguage(story, source),
    url,
    genre: kind,
    dateline,
    licence,
    accessed: undefined,
    version: undefined,
    paragraphs,
  };
}

/** The map of the story. Its authors are not known: the file does not name them. */
export const workOfMap = (story: Story, { product, url, accessed }: CitedPage): Work => ({
  id: story.id,
  type: 'map',
  title: story.title,
  authors: [],
  publisher: product,
  partOf: undefined,
  date: story.date,
  lang: story.lang,
  titleLang: undefined,
  url,
  genre: undefined,
  dateline: undefined,
  licence: undefined,
  accessed,
  version: story.corrections.at(-1)?.date,
  paragraphs: [],
});

/** A statement as the map words it, which its own page of the map shows; then its source, with the paragraphs. */
export function worksOfClaim(story: Story, claim: Claim, page: CitedPage): Work[] {
  const source = indexStory(story).sources.get(claim.source);
  const statement: Work = {
    ...workOfMap(story, page),
    id: `${story.id}-statement-${claim.id}`,
    type: 'statement',
    title: claim.text,
    partOf: story.title,
    version: correctionsOf(story, { kind: 'claim', id: claim.id })[0]?.date,
  };
  return [statement, ...(source ? [workOfSource(story, source, claim.paragraphs)] : [])];
}
