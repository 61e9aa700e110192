// @ts-check
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

/** Reads the map's fonts, for the scripts that run after the fonts are made. */

const FONTS = new URL('../../public/fonts/', import.meta.url);

/** The same as in `src/style/fonts.ts`, which Node cannot import. A test compares the two. */
export const MAP_FONTS = {
  'Map Sans Regular': 'map-sans.woff2',
  'Map Sans Semibold': 'map-sans-semibold.woff2',
  'Map Serif Italic': 'map-serif-italic.woff2',
};

/**
 * @param {string} file in public/fonts
 * @returns {string} the file with the other letters of the same font
 */
export const moreOf = (file) => file.replace('.woff2', '-more.woff2');

/** @typedef {import('fontkit').Font} Face */

/**
 * @param {string} file in public/fonts
 * @param {number} [weight] for a font with several weights
 * @returns {Promise<Face>}
 */
export async function openFont(file, weight) {
  const bytes = await readFile(new URL(file, FONTS));
  const font = create(
    weight === undefined
      ? bytes
      : await subsetFont(bytes, undefined, {
          targetFormat: 'sfnt',
          variationAxes: { wght: weight },
          keepAllGlyphs: true,
        }),
  );
  if (!('characterSet' in font)) throw new Error(`${file} holds more than one font`);
  return font;
}
