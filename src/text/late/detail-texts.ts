import { formatsOf } from '../formats';
import { isolated } from '../isolated';
import type { WithPart } from './part';

/** The pages of what is selected, and of the whole story: a part of the catalog that is loaded with them. */

const { number, plural } = formatsOf('en-GB');

const en = {
  nextParagraph: 'Next paragraph',
  previousParagraph: 'Previous paragraph',
  marker: (name: string) => `Marked at ${name}`,
  statements: 'Statements',
  relationships: 'Relationships',
  events: 'Events',
  people: 'People',
  places: 'Places',
  unsaid: 'Open questions',
  agreeing: 'Statements that agree',
  disagreeing: 'Statements that disagree',
  layer: 'Layer',
  side: 'Country',
  distance: 'Distance',
  distanceFrom: (km: number, from: string) => `About ${number(km)} km from ${isolated(from)} (our calculation)`,
  dates: 'Dates',
  onMap: 'On the map',
  drawn: 'Shown',
  drawnOutside: 'Shown, but outside your view',
  turnThere: 'Move the map there',
  notDrawn: 'Hidden',
  says: (name: string) => `Said by ${name}`,
  passesOn: (name: string) => `According to ${name}`,
  saidOf: (name: string) => `Said about ${name}`,
  to: 'Said to',
  about: 'About',
  together: 'Together with another place',
  togetherOnMap: 'Tip: on the map, hold Shift and choose a second place.',
  showAll: (relations: number) => plural(relations, { one: 'Show it on the map', other: 'Show all # on the map' }),
  saidElsewhere: (name: string) => `What others say about ${name}`,
  chapters: 'Chapters',

  /** Of the pages of the whole story. */
  leads: {
    matrix:
      'Each box shows the relationships from the place on the left to the place at the top. Choose a box to read more. Where both are the same place, the box shows what it does alone. “+2”: two more are hidden. “·”: no relationship, but a statement is about both.',
    names:
      'Places that more than one side claims, and seas with more than one name. For each: who administers it, who claims it, and what each side calls it.',
    teach: 'How to present the story to a class: the first minute, keys and clicker, handouts, links.',
    kinds: 'All kinds of lines, symbols and marks: what each means, and when a story uses it.',
  },
  voices: {
    people: 'People',
    institutions: 'Organisations and media',
    sideBySide: 'One event, several voices',
  },
  none: 'No statements from this paragraph.',
  later: (count: number) =>
    plural(count, {
      one: '# more statement, based on this and later paragraphs',
      other: '# more statements, based on this and later paragraphs',
    }),
};

export type DetailTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const detailTextsFor = ({ later }: WithPart<'detail', DetailTexts>): DetailTexts => later?.detail ?? en;
