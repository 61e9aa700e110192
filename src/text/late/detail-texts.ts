import { formatsOf } from '../formats';
import { isolated } from '../isolated';
import type { WithPart } from './part';

/** The pages of what is selected: a part of the catalog that is loaded with them. */

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
};

export type DetailTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const detailTextsFor = ({ later }: WithPart<'detail', DetailTexts>): DetailTexts => later?.detail ?? en;
