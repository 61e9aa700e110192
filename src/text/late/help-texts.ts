import type { WithPart } from './part';

/** The sheet of the lesson's keys: a part of the catalog that is loaded with the lesson's windows. */

export type HelpTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const helpTextsFor = ({ later }: WithPart<'help', HelpTexts>): HelpTexts => later?.help ?? en;

const en = {
  title: 'Keys and clicker',
  everywhere:
    'Page Up and Page Down always work. Arrows, Space and Enter work unless you are in a list, a button or a text field. Use Tab to reach the map. On a black or white screen, the first press brings the map back.',
  close: 'Close',
  letterKeys: 'Letter keys',
  letterKeysMean:
    'Single letters and signs act at once: N, B, ?, “.” and “/”. Switch them off if speech input or your keyboard sets them off by mistake. A clicker’s black-screen button is then off too.',
};
