/** The map's typefaces: names that the layers use and the files that stand for them, beside the page. */
export const FONT_FILES = {
  'Map Sans Regular': 'fonts/map-sans.woff2',
  'Map Sans Semibold': 'fonts/map-sans-semibold.woff2',
  'Map Serif Italic': 'fonts/map-serif-italic.woff2',
} as const;

export type FontName = keyof typeof FONT_FILES;
export const REGULAR = ['Map Sans Regular'] satisfies FontName[];
export const SEMIBOLD = ['Map Sans Semibold'] satisfies FontName[];
export const ITALIC = ['Map Serif Italic'] satisfies FontName[];
