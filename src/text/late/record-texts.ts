import { formatsOf } from '../formats';
import { isolated } from '../isolated';
import type { WithPart } from './part';

/**
 * What a story says of itself: its corrections, what is planned in it, and which place or person is meant. Not in the catalog,
 * because most stories have none of these: loaded with the pages of the whole story.
 */

const { date } = formatsOf('en-GB');

const en = {
  corrections: {
    title: 'Corrections',
    lead: 'What was changed on this map after it was published. The newest comes first.',
    day: date,
    /** Before links to what a correction has changed. */
    changed: 'Changed',
    /** A title among others. */
    quoted: (title: string) => `“${isolated(title)}”`,
    /** On the page of what was changed. */
    corrected: (day: string) => `Corrected on ${date(day)}`,
    all: 'All corrections',
  },
  planned: 'Planned or expected. No statement here says that it has happened.',
  identity: {
    title: 'In other lists of names',
    lead: 'These lists mean the same place, person or organisation. They are not part of the story.',
    /** A link to an entry. `id`: "Q956" of Wikidata; undefined where the address has none that is known. */
    entry: (name: string, id: string | undefined) => (id === undefined ? isolated(name) : `${name} ${isolated(id)}`),
  },
};

export type RecordTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const recordTextsFor = ({ later }: WithPart<'record', RecordTexts>): RecordTexts => later?.record ?? en;
