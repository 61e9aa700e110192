import type { Place, Story } from '../../story/format';
import type { SearchDocument } from './search-document';
import type { SearchResult } from './search-index';

const NO_MATCH = { query: [], matched: [] };

/** Returns the results for an empty query: the region's places, the pages of the whole story, the presentation. */
export function suggestionsOf(story: Story, documents: readonly SearchDocument[]): SearchResult[] {
  const inRegion = new Set(story.places.filter(({ offMap }) => !offMap).map(({ id }) => `place:${id}`));
  return documents
    .filter(({ id, kind }) => inRegion.has(id) || kind === 'page' || id === 'action:present')
    .map((document) => ({ document, match: NO_MATCH }));
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Hangul}/u, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u];

/** Returns examples of what the user can type: a place's name and, if it has one, a name in another script. */
export function examplesOf(places: readonly Place[]): string[] {
  for (const { name, aliases } of places) {
    const script = SCRIPTS.find((one) => one.test(name));
    const otherScript = aliases.find((alias) => script && !script.test(alias));
    if (otherScript !== undefined) return [name, otherScript];
  }
  return places.slice(0, 1).map(({ name }) => name);
}
