import { formatsOf } from '../formats';

/** The sheet that is printed: a part of the catalog that is loaded with it. */

type PrintTexts = typeof en;

/** Returns the texts in a language of the catalogs; the others get English. */
export const printTextsFor = (_lang: string): PrintTexts => en;

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
