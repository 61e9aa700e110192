import type { Claim, Source, Story } from '../format';
import { labelOf } from '../questions';

/*
 * What a text on screen cites: paragraphs, each with its source. The only place that sums up the paragraphs of claims, so
 * that paragraph 2 of one source is never taken for that of another.
 */

/** The paragraphs of one source that a text rests on. */
export interface Citation {
  readonly source: Source;
  /** What the citation calls its source: "A" or "VOA". Undefined in a story with one source, which needs no name. */
  readonly label: string | undefined;
  /** Numbers from 1, sorted, each once. */
  readonly paragraphs: readonly number[];
}

/** Returns what claims cite: one citation for each of their sources, in the story's order of sources. */
export function citationsOf(story: Story, claims: readonly Claim[]): Citation[] {
  return story.sources.flatMap((source) => {
    const own = claims.filter((claim) => claim.source === source.id).flatMap(({ paragraphs }) => paragraphs);
    return own.length > 0 ? [citationOf(story, source, own)] : [];
  });
}

/** Returns the citation of some paragraphs of a source. */
export const citationOf = (story: Story, source: Source, paragraphs: readonly number[]): Citation => ({
  source,
  label: labelOf(story, source),
  paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
});

/**
 * Returns the dateline that may stand beside the story's date: that of its only source, if it has the same date. The places of
 * one source beside the date of another would be a dateline that nobody wrote.
 */
export function datelineOf({ sources, date }: Story): string | undefined {
  const [source, ...others] = sources;
  return others.length === 0 && source?.date === date ? source.dateline : undefined;
}
