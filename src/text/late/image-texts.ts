import type { WithPart } from './part';

/** What stands with a story's pictures: a part of the catalog that is loaded with them. */

export type ImageTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const imageTextsFor = ({ later }: WithPart<'images', ImageTexts>): ImageTexts => later?.images ?? en;

const en = {
  credit: (credit: string, licence: string) => `Picture: ${credit} (${licence})`,
  /** Instead of a picture whose file is missing. What the picture shows follows. */
  missing: 'The picture could not be loaded. It shows:',
};
