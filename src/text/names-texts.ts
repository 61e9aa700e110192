/** The page of names and borders: a part of the catalog that is loaded with its page, because few visitors open it. */

type NamesTexts = typeof en;

/** Returns the texts in a language of the catalogs; the others get English. */
export const namesTextsFor = (_lang: string): NamesTexts => en;

const en = {
  /** How the map writes names, and what the notes say of disputes: the rules of the table, for readers. */
  rulesHeading: 'How we write names',
  rules: [
    'Where a place has a neutral English name, it comes first, with the names of the sides in brackets. Where it has none, the name of the side that administers it comes first.',
    'Some sides that administer a place hold that there is no dispute over it. We say so in the same words for every side.',
    'Nobody administers a sea. Each language’s usual name for it comes first.',
  ],
  groups: { seas: 'Seas and straits', islands: 'Islands', territories: 'Territories and lines' },
  /** The borders that are not agreed, from the table geo/lines.mjs. */
  lines: {
    heading: 'Dashed borders',
    silent:
      'The map dashes the borders of this list and no others. A border that is not in it is drawn as a line, even if somebody disputes it.',
    none: 'The map dashes no border here. A border is drawn as a line, even if somebody disputes it.',
    between: (sides: string) => `Between ${sides}`,
    within: (land: string) => `In ${land}`,
    statuses: {
      disputed: 'Disputed border.',
      'line-of-control': 'Ceasefire line or line of control.',
      breakaway: 'Limit of an area that has declared independence.',
      indefinite: 'Border that is not fixed.',
      'not-drawn': 'Not on the map: we have no open source of its course today.',
    },
  },
  /** Kinds of names without a card. */
  mapKinds: { country: 'Country or territory', sea: 'Name of a sea', river: 'River', line: 'Dashed border' },
  /** Headings of the names without a card. */
  plain: { country: 'Other countries and territories', sea: 'Other seas', river: 'Rivers' },
};
