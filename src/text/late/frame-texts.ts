/** A page in a frame of another page, which the wheel and one finger scroll: a part of the catalog that is loaded there. */

type FrameTexts = typeof en;

/** Returns the texts in a language of the catalogs; the others get English. */
export const frameTextsFor = (_lang: string): FrameTexts => en;

const en = {
  wheel: 'Hold Ctrl while you scroll to zoom the map',
  wheelMac: 'Hold Command while you scroll to zoom the map',
  touch: 'Use two fingers to move the map',
};
