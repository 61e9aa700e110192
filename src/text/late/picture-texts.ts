import { formatsOf } from '../formats';
import { isolated } from '../isolated';
import type { WithPart } from './part';

/** What stands around the map in a picture that is saved: a part of the catalog that is loaded with what makes pictures. */

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

export type PictureTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const pictureTextsFor = ({ later }: WithPart<'picture', PictureTexts>): PictureTexts => later?.picture ?? en;
