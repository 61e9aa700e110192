// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { namesOf, withNames } from './sfnt.mjs';

/**
 * Makes the fonts of `public/fonts` from Adobe's Source Sans 3 and Source Serif 4: `npm run fonts`. The same packages give the
 * same bytes. So the files are committed, and `tests/unit/build/fonts.test.ts` compares them with the output of this script.
 *
 * The fonts have new names. "Source" is a Reserved Font Name: the Open Font License does not allow it for a modified font, and
 * a subset is a modified font. `src/ui/fonts.css` and `src/style/fonts.ts` define which part of the page uses which font.
 */

/** Adobe's own package: every character in one file. */
const SANS = 'source-sans/VF/SourceSans3VF-Upright.ttf';
const SANS_ITALIC = 'source-sans/VF/SourceSans3VF-Italic.ttf';
/**
 * For this font Adobe's package has 42 MB. So this is Google's version, which splits Latin-1 and the rest of Latin into two
 * files.
 */
const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
const SERIF_MORE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2';
/** Expo's package: it has all characters, but only one weight and size. */
const SERIF_ITALIC = '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf';

/** Characters of nearly every English page: ASCII, typographic punctuation, letters of names in the news. */
const ENGLISH = `${range(0x20, 0x7e)}\u00a0§©°±¶·×–—‘’“”…−áäçèéêíñóöøúüÉÖÜ`;
/** The rest of Latin-1 and related letters. */
const ACCENTED = without(`${range(0xa0, 0xff)}ıŒœˆ˜‚„•′″‹›⁄€™`, ENGLISH);
const LATIN = ENGLISH + ACCENTED;
/**
 * The rest of Latin that all fonts support: European names, the tones of Pinyin, the vowels of Hepburn and McCune–Reischauer.
 */
const MORE_LATIN = [
  range(0x100, 0x12b),
  range(0x12e, 0x130),
  range(0x134, 0x151),
  range(0x154, 0x165),
  range(0x168, 0x17e),
  'ǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜ₩',
].join('');
const VIETNAMESE = `ƠơƯư${range(0x1ea0, 0x1ef9)}`;
/** Characters of the English base map, and the additional ones of other maps. */
const ON_MAP = `${ENGLISH}àườ`;
const MORE_ON_MAP = without(ACCENTED + MORE_LATIN + VIETNAMESE, ON_MAP);
const ARROWS = '←↑→↓↔';

/** Features for the layout of the panels: kerning, ligatures and tabular figures. */
const ENGLISH_TEXT = ['kern', 'liga', 'tnum'];
/** Additional features for the accents of other languages. */
const TEXT = [...ENGLISH_TEXT, 'ccmp', 'locl', 'mark', 'mkmk'];
/**
 * MapLibre draws each character separately. Features would cost bytes without effect, and make the figure differ from the live
 * map.
 */
const NONE = /** @type {string[]} */ ([]);

/** Range of weights of titles and quotes. */
const TITLES = { min: 400, max: 600 };

/**
 * @typedef {object} Font
 * @property {string} file in public/fonts
 * @property {string} family the font's name
 * @property {string} from the source font: a path in node_modules, or an absolute one
 * @property {string} [copyright] of the source font, if it is not Adobe's Source
 * @property {string} characters
 * @property {Record<string, number | { min: number, max: number }>} axes a number fixes an axis: `wght` weight, `opsz` optical
 *   size in points
 * @property {string[]} features OpenType features to retain
 */

/** @type {readonly Font[]} */
export const FONTS = [
  {
    file: 'sans.woff2',
    family: 'Crosscurrents Sans',
    from: SANS,
    characters: ENGLISH + ARROWS,
    axes: { wght: { min: 300, max: 700 } },
    features: ENGLISH_TEXT,
  },
  {
    file: 'sans-more.woff2',
    family: 'Crosscurrents Sans',
    from: SANS,
    characters: ACCENTED + MORE_LATIN + VIETNAMESE,
    axes: { wght: { min: 300, max: 700 } },
    features: TEXT,
  },
  {
    file: 'sans-italic.woff2',
    family: 'Crosscurrents Sans Italic',
    from: SANS_ITALIC,
    characters: LATIN + MORE_LATIN + ARROWS,
    axes: { wght: 400 },
    features: TEXT,
  },
  {
    file: 'serif.woff2',
    family: 'Crosscurrents Serif',
    from: SERIF,
    characters: ENGLISH,
    axes: { wght: TITLES, opsz: 24 },
    features: ENGLISH_TEXT,
  },
  {
    file: 'serif-accented.woff2',
    family: 'Crosscurrents Serif',
    from: SERIF,
    characters: ACCENTED,
    axes: { wght: TITLES, opsz: 24 },
    features: TEXT,
  },
  {
    file: 'serif-more.woff2',
    family: 'Crosscurrents Serif',
    from: SERIF_MORE,
    characters: MORE_LATIN,
    axes: { wght: TITLES, opsz: 24 },
    features: TEXT,
  },
  {
    file: 'serif-italic.woff2',
    family: 'Crosscurrents Serif Italic',
    from: SERIF_ITALIC,
    characters: LATIN + MORE_LATIN,
    axes: {},
    features: TEXT,
  },
  {
    file: 'map-sans.woff2',
    family: 'Crosscurrents Map Sans',
    from: SANS,
    characters: ON_MAP + ARROWS,
    axes: { wght: 400 },
    features: NONE,
  },
  {
    file: 'map-sans-more.woff2',
    family: 'Crosscurrents Map Sans',
    from: SANS,
    characters: MORE_ON_MAP,
    axes: { wght: 400 },
    features: NONE,
  },
  {
    file: 'map-sans-semibold.woff2',
    family: 'Crosscurrents Map Sans Semibold',
    from: SANS,
    characters: ON_MAP + ARROWS,
    axes: { wght: 600 },
    features: NONE,
  },
  {
    file: 'map-sans-semibold-more.woff2',
    family: 'Crosscurrents Map Sans Semibold',
    from: SANS,
    characters: MORE_ON_MAP,
    axes: { wght: 600 },
    features: NONE,
  },
  {
    file: 'map-serif-italic.woff2',
    family: 'Crosscurrents Map Serif Italic',
    from: SERIF_ITALIC,
    characters: ON_MAP,
    axes: {},
    features: NONE,
  },
  {
    file: 'map-serif-italic-more.woff2',
    family: 'Crosscurrents Map Serif Italic',
    from: SERIF_ITALIC,
    characters: MORE_ON_MAP,
    axes: {},
    features: NONE,
  },
];

/** Ids of names from this one on have no predefined meaning. */
const FIRST_OF_FONT = 256;

const COPYRIGHT =
  'Copyright 2010–2024 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’. Cut to what Crosscurrents needs.';

/** Folder of the fonts and their licence. */
const FOLDER = fileURLToPath(new URL('../../public/fonts/', import.meta.url));

/**
 * @param {Font} font
 * @returns {Promise<Buffer>} the font as WOFF 2
 * @throws {Error} when a character is missing in the source font
 */
export async function makeFont({ file, family, from, copyright = COPYRIGHT, characters, axes, features }) {
  const source = await readFile(createRequire(import.meta.url).resolve(from));
  const cut = await subsetFont(source, characters, {
    targetFormat: 'sfnt',
    variationAxes: axes,
    keepFeatures: features,
    // STAT distinguishes the fonts of a family in menus. A family of one font does not need it.
    dropTables: isVariable(axes) ? [] : ['STAT'],
  });
  const missing = [...without(characters, charactersOf(cut))];
  if (missing.length > 0) throw new Error(`${from} has no ${missing.join(' ')} for ${file}`);
  const postScriptName = family.replaceAll(' ', '');
  const named = withNames(cut, {
    0: copyright,
    1: family,
    2: 'Regular',
    3: postScriptName,
    4: family,
    6: postScriptName,
    13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    14: 'https://openfontlicense.org',
    ...namesOfAxes(cut, postScriptName),
  });
  return subsetFont(named, undefined, { targetFormat: 'woff2', keepAllGlyphs: true, preserveNameIds: [13, 14] });
}

/** @param {Font['axes']} axes */
const isVariable = (axes) => Object.values(axes).some((axis) => typeof axis !== 'number');

/** @param {Buffer} font */
function charactersOf(font) {
  const face = create(font);
  return 'characterSet' in face ? face.characterSet.map((point) => String.fromCodePoint(point)).join('') : '';
}

/**
 * Returns the names that the tables STAT and fvar refer to: names of axes, of positions on them, and PostScript names of
 * instances. HarfBuzz retains them. If one is missing, Firefox ignores STAT with an error.
 *
 * @param {Buffer} font
 * @param {string} postScriptName
 * @returns {Record<number, string>} by id
 */
function namesOfAxes(font, postScriptName) {
  const names = Object.entries(namesOf(font)).filter(([id]) => Number(id) >= FIRST_OF_FONT);
  return Object.fromEntries(names.map(([id, name]) => [id, name.replace(/^Source\w+(?=-)/, postScriptName)]));
}

/**
 * @param {number} first
 * @param {number} last
 * @returns {string} the characters from the first to the last code point
 */
function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/**
 * @param {string} text
 * @param {string} others
 * @returns {string} the characters of `text` that are not in `others`
 */
function without(text, others) {
  return [...text].filter((character) => !others.includes(character)).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(FOLDER, { recursive: true });
  for (const font of FONTS) {
    const made = await makeFont(font);
    await writeFile(join(FOLDER, font.file), made);
    console.log(`${font.file.padEnd(26)} ${String(made.length).padStart(6)} bytes`);
  }
}
