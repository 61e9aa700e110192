import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** The sheet that is printed: a part of the catalog that is loaded with it. */

export type PrintTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const printTextsFor = ({ later }: WithPart<'print', PrintTexts>): PrintTexts => later?.print ?? en;

const { date } = formatsOf('en-GB', { before: 'BCE', since: 'CE' });

const en = {
  /** The map's accessible name. */
  map: 'Map of the relationships that the legend lists',
  onDate: (day: string) => `The map on ${date(day)}.`,
  legend: 'On the map',
  noneOn: 'No relationships shown.',
  places: 'Places',
  noPlaces: 'No places shown.',
  statements: 'Statements',
  address: 'This map online',
};
