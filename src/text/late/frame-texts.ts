import type { WithPart } from './part';

/** A page in a frame of another page, which the wheel and one finger scroll: a part of the catalog that is loaded there. */

export type FrameTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const frameTextsFor = ({ later }: WithPart<'frame', FrameTexts>): FrameTexts => later?.frame ?? en;

const en = {
  wheel: 'To zoom by scrolling, click the map or hold Ctrl',
  wheelMac: 'To zoom by scrolling, click the map or hold Command',
  touch: 'Use two fingers to move the map',
  /** Behind the story's title. */
  openLarge: 'Open large in a new window',
  /** The address asks for a part of the page that there is not. */
  unknown: (part: string) =>
    `The address asks for the part “${part}” of this page. There are “map”, “panel” and “chapter”. You see the whole page.`,
};
