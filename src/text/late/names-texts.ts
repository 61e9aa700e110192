import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** The page of names and borders: a part of the catalog that is loaded with its page, because few visitors open it. */

export type NamesTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const namesTextsFor = ({ later }: WithPart<'names', NamesTexts>): NamesTexts => later?.names ?? en;

const { list } = formatsOf('en-GB');

const en = {
  /** Before the party that administers it; before several, each of which administers a part. */
  administers: 'Administered by',
  administerParts: 'Parts held by',
  nobody: 'No agreed administrator (see the note above)',
  claims: 'Claimed by',
  between: 'Between',
  partOf: 'Part of',
  parts: 'Parts',
  calledHeading: 'What each side calls it',
  called: (title: string) => `Names in use for ${title}`,
  party: 'Used by',
  name: 'Name',
  latin: 'In Latin letters',
  order: 'The side that administers it comes first, then the others in alphabetical order. The order takes no side.',
  orderAlone: 'In alphabetical order.',
  written: 'On this map',
  language: 'Language',
  languages: {
    en: 'English',
    ko: 'Korean',
    ja: 'Japanese',
    'zh-Hans': 'Chinese, simplified',
    'zh-Hant': 'Chinese, traditional',
  } as Readonly<Record<string, string>>,
  source: 'Source',
  all: 'All names and borders',
  /** One line under a name in the list. */
  short: (administers: readonly string[], others: readonly string[]) =>
    [
      administers.length ? `${administers.length > 1 ? 'Parts held' : 'Administered'} by ${list(administers)}` : '',
      others.length ? `${administers.length ? 'also claimed' : 'Claimed'} by ${list(others)}` : '',
    ]
      .filter(Boolean)
      .join('; '),
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
