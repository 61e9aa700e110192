/** What stands with a story's pictures: a part of the catalog that is loaded with them. */

type ImageTexts = typeof en;

/** Returns the texts in a language of the catalogs; the others get English. */
export const imageTextsFor = (_lang: string): ImageTexts => en;

const en = {
  credit: (credit: string, licence: string) => `Picture: ${credit} (${licence})`,
  /** Instead of a picture whose file is missing. What the picture shows follows. */
  missing: 'The picture could not be loaded. It shows:',
};
