import { formatsOf } from '../formats';
import { isolated } from '../isolated';

/** What stands around the map in a picture that is saved: a part of the catalog that is loaded with what makes pictures. */

type PictureTexts = typeof en;

/** Returns the texts in a language of the catalogs; the others get English. */
export const pictureTextsFor = (_lang: string): PictureTexts => en;

const { date, list } = formatsOf('en-GB', { before: 'BCE', since: 'CE' });

const en = {
  dateline: (places: string, day: string) => `${isolated(places)}, ${day}`,
  asOf: (day: string) => `The map on ${date(day)}`,
  source: (title: string, line: string) => `Based on: ${isolated(title)}. ${line}.`,
  credit: 'Map data: Natural Earth',
  described: (places: readonly string[], layers: readonly string[]) =>
    [
      places.length ? `Map with ${list(places)}.` : 'Map.',
      layers.length ? `Relationships shown: ${list(layers)}.` : 'No relationships shown.',
    ].join(' '),
};
