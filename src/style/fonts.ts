import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The map's typefaces: the names that layers use, and their files, relative to the page. */
export const FONT_FILES = {
  'Map Sans Regular': 'fonts/map-sans.woff2',
  'Map Sans Semibold': 'fonts/map-sans-semibold.woff2',
  'Map Serif Italic': 'fonts/map-serif-italic.woff2',
} as const;

/** Rare letters are in a second file, which is loaded when one of them is drawn. */
export const MORE_LETTERS =
  'U+00A1-00A6, U+00A8, U+00AA-00AF, U+00B2-00B5, U+00B8-00C8, U+00CA-00D5, U+00D8-00DB, U+00DD-00DF, U+00E2-00E3, U+00E5-00E6, U+00EB-00EC, U+00EE-00F0, U+00F2, U+00F4-00F5, U+00F7, U+00F9, U+00FB, U+00FD-012B, U+012E-0131, U+0134-0165, U+0168-017E, U+01A0-01A1, U+01AF, U+01CD-01DC, U+02C6, U+02DC, U+1EA0-1EDC, U+1EDE-1EF9, U+201A, U+201E, U+2022, U+2032-2033, U+2039-203A, U+2044, U+20A9, U+20AC, U+2122';

/**
 * Han, kana and Hangul, with their punctuation. Each script has files of its own, in a folder named after it, which only a map in a language
 * of that script asks for: `scripts/fonts/east-asian.mjs` makes them. There are no italics in these scripts.
 */
export const EAST_ASIAN = 'U+1100-11FF, U+2E80-A4CF, U+AC00-D7FF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF';
const EAST_ASIAN_FILES: Readonly<Record<string, string>> = {
  'Map Sans Regular': 'map-sans.woff2',
  'Map Sans Semibold': 'map-sans-semibold.woff2',
};

/** The second file of a typeface. */
const moreOf = (file: string): string => file.replace('.woff2', '-more.woff2');

/**
 * The typefaces as a style declares them. If two files contain a letter, the first is used. `script`: the map's, if it is an East Asian
 * one; else an empty text.
 */
export const fontFaces = (base: string, script: string): FontFaces =>
  Object.fromEntries(
    Object.entries(FONT_FILES).map(([name, file]) => {
      const ownFile = script && EAST_ASIAN_FILES[name];
      return [
        name,
        [
          ...(ownFile ? [{ url: `${base}fonts/${script}/${ownFile}`, 'unicode-range': EAST_ASIAN.split(', ') }] : []),
          { url: `${base}${moreOf(file)}`, 'unicode-range': MORE_LETTERS.split(', ') },
          { url: `${base}${file}` },
        ],
      ];
    }),
  );

type FontFaces = NonNullable<StyleSpecification['font-faces']>;
export type FontName = keyof typeof FONT_FILES;
export const REGULAR = ['Map Sans Regular'] satisfies FontName[];
export const SEMIBOLD = ['Map Sans Semibold'] satisfies FontName[];
export const ITALIC = ['Map Serif Italic'] satisfies FontName[];
