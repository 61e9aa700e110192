import type { WithPart } from './part';

/** A page in a frame of another page, which the wheel and one finger scroll: a part of the catalog that is loaded there. */

export type FrameTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const frameTextsFor = ({ later }: WithPart<'frame', FrameTexts>): FrameTexts => later?.frame ?? en;

const en = {
  wheel: 'Hold Ctrl while you scroll to zoom the map',
  wheelMac: 'Hold Command while you scroll to zoom the map',
  touch: 'Use two fingers to move the map',
};
