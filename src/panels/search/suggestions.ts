import type { Place, Story } from '../../story/format';
import type { SearchDocument } from './document';
import type { Find } from './finding';

const NOTHING_SOUGHT = { query: [], matched: [] };

/** What stands in the window before anything is typed: the places of the region, the pages of the whole story, the lesson. */
export function suggestionsOf(story: Story, documents: readonly SearchDocument[]): Find[] {
  const near = new Set(story.places.filter(({ offMap }) => !offMap).map(({ id }) => `place:${id}`));
  return documents
    .filter(({ id, kind }) => near.has(id) || kind === 'page' || id === 'action:present')
    .map((document) => ({ document, sought: NOTHING_SOUGHT }));
}

/** A place's name and another of its names in another script, to show what one may type. */
export function examplesOf(places: readonly Place[]): string[] {
  for (const { name, aliases } of places) {
    const other = aliases.find((alias) => !/\p{Script=Latin}/u.test(alias));
    if (other !== undefined) return [name, other];
  }
  return places.slice(0, 1).map(({ name }) => name);
}
