import type { WithPart } from './part';

/** What only pages of the build say, which run no program: a part of the catalog that no page loads. */

export type BuiltTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const builtTextsFor = ({ later }: WithPart<'built', BuiltTexts>): BuiltTexts => later?.built ?? en;

const en = {
  withoutScript: {
    says: 'JavaScript is off, so the map does not respond.',
    statements: 'Read all statements',
    back: 'Back to the map',
    map: 'Map of the relationships',
    relationships: 'All relationships and their statements',
    otherStory: 'This address belongs to another story:',
  },
  /** The page for addresses that do not exist, `404.html`. */
  notFound: {
    title: 'There is no page at this address',
    why: 'A chat or mail program may have changed the link or cut it off. The map is here:',
    start: 'Open the map',
  },
};
