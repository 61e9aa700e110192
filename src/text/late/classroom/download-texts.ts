import { formatsOf } from '../../formats';
import type { WithPart } from '../part';

/** The map to take along: a part of the catalog that is loaded with the page for teachers. */

export type DownloadTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const downloadTextsFor = ({ later }: WithPart<'downloads', DownloadTexts>): DownloadTexts =>
  later?.downloads ?? en;

const { number } = formatsOf('en-GB');

const en = {
  title: 'On a USB stick',
  lead: 'Each of these files is the whole map in one language. Copy one to a stick and double-click it: it opens in the browser, without a network.',
  /** `language`: its own name for itself. */
  file: (language: string, megabytes: number) => `${language} (${number(megabytes)} MB)`,
  tablets:
    'A tablet or a locked computer may show the file without its program: the map stands still, and all statements are below it.',
  laptopTitle: 'The whole site on a laptop',
  site: (megabytes: number) => `The site as a .zip (${number(megabytes)} MB)`,
  /** Two lines: they are also in the .zip. */
  laptop: [
    'Unpack the .zip. In its folder open a terminal and type: python3 start.py (on Windows: py start.py). Python must be installed.',
    'If the browser does not open by itself, open the address that the terminal shows.',
  ],
  /** On the page for teachers of the file itself. */
  inFile: 'You are using the map as one file. It needs no network, and it stays until you delete it.',
};
