// @ts-check
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MAP_FONTS, moreOf, openFont } from './map-fonts.mjs';

/**
 * Writes `public/fonts/outlines.json`: the letters of the map's fonts as shapes. With them a saved picture looks the same in
 * programs that do not have these fonts. Run `node scripts/fonts/glyph-outlines.mjs` after the fonts are made.
 * `tests/unit/build/glyph-outlines.test.ts` compares the file with the fonts.
 */

const TARGET = new URL('../../public/fonts/outlines.json', import.meta.url);

/** Font of a picture's title and its files. The panel's headings use the same font. */
const TITLE = { name: 'Title Serif', files: ['serif.woff2', 'serif-accented.woff2', 'serif-more.woff2'], weight: 600 };
/** Letters of which every pair is checked for kerning. Titles are so large that wrong gaps are visible. */
const KERNED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,’‘“”-–';
/** Smallest kerning to store, in 1/1000 em: a smaller shift of two letters is not visible. */
const LEAST_KERNING = 8;

/**
 * @typedef {object} FontOutlines
 * @property {number} unitsPerEm
 * @property {Record<string, string>} glyphs by character: its advance in units, then its outline as SVG path data with y down,
 *   in relative coordinates and only with m, l, h, v, q, t and z: "543m12 0q3-4 5-6z"
 * @property {Record<string, number>} [kerning] units between two letters, by the pair
 */

/** @returns {Promise<string>} the content of the file: an object of {@link FontOutlines} by font name */
export async function glyphOutlines() {
  /** @type {Record<string, FontOutlines>} */
  const fonts = {};
  for (const [name, file] of Object.entries(MAP_FONTS)) {
    fonts[name] = outlinesOf([await openFont(file), await openFont(moreOf(file))]);
  }
  const faces = await Promise.all(TITLE.files.map((file) => openFont(file, TITLE.weight)));
  fonts[TITLE.name] = { ...outlinesOf(faces), kerning: kerningOf(/** @type {Face} */ (faces[0])) };
  return outlinesText(fonts);
}

/**
 * @param {Record<string, FontOutlines>} fonts by name
 * @returns {string} the content of a file
 */
export const outlinesText = (fonts) => `${JSON.stringify(fonts, undefined, 0).replaceAll('},"', '},\n"')}\n`;

/** @typedef {import('./map-fonts.mjs').Face} Face */

/**
 * @param {readonly Face[]} faces parts of one font; if several have a character, the first is used
 * @param {string} [characters] if not all of the font
 * @returns {FontOutlines}
 */
export function outlinesOf(faces, characters) {
  /** @type {Record<string, string>} */
  const glyphs = {};
  for (const face of faces) {
    const points = characters ? [...characters].map((letter) => letter.codePointAt(0) ?? 0) : [...face.characterSet];
    for (const point of points.sort((a, b) => a - b)) {
      const { advanceWidth, path } = face.glyphForCodePoint(point);
      glyphs[String.fromCodePoint(point)] ??= `${Math.round(advanceWidth)}${pathData(path.commands)}`;
    }
  }
  return { unitsPerEm: faces[0]?.unitsPerEm ?? 0, glyphs };
}

/**
 * @param {Face} face
 * @returns {Record<string, number>}
 */
function kerningOf(face) {
  /** @type {Record<string, number>} */
  const kerning = {};
  for (const first of KERNED) {
    for (const second of KERNED) {
      const { glyphs, positions } = face.layout(first + second, ['kern']);
      const wider = Math.round((positions[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0));
      if (glyphs.length === 2 && Math.abs(wider) >= LEAST_KERNING) kerning[first + second] = wider;
    }
  }
  return kerning;
}

/**
 * @param {readonly { command: string, args: number[] }[]} commands absolute, y up
 * @returns {string} relative, y down; a curve whose control point mirrors the previous one is a `t`, like the implied points of
 *   TrueType
 */
function pathData(commands) {
  let [text, before] = ['', ''];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** @type {[number, number] | undefined} the control point that a `t` would have */
  let mirrored;
  /** @type {(command: string, numbers: number[]) => void} */
  const put = (command, numbers) => {
    const implied = command === before;
    const apart = numbers
      .map(short)
      .map((number, i) => ((i > 0 || implied) && number[0] !== '-' ? ` ${number}` : number));
    text += (implied ? '' : command) + apart.join('');
    before = command;
  };
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args.map((value, i) => (i % 2 ? -value : value));
    if (command === 'moveTo') {
      put('m', [a - x, b - y]);
      [x, y, startX, startY] = [a, b, a, b];
      mirrored = undefined;
    } else if (command === 'lineTo') {
      if (b === y) put('h', [a - x]);
      else if (a === x) put('v', [b - y]);
      else put('l', [a - x, b - y]);
      [x, y] = [a, b];
      mirrored = undefined;
    } else if (command === 'quadraticCurveTo') {
      if (mirrored && Math.abs(mirrored[0] - a) < 1e-6 && Math.abs(mirrored[1] - b) < 1e-6) put('t', [c - x, d - y]);
      else put('q', [a - x, b - y, c - x, d - y]);
      mirrored = [2 * c - a, 2 * d - b];
      [x, y] = [c, d];
    } else if (command === 'closePath') {
      put('z', []);
      [x, y] = [startX, startY];
      mirrored = undefined;
    } else throw new Error(`No TrueType outline has a ${command}`);
  }
  return text;
}

/** @param {number} value */
const short = (value) => String(Math.round(value * 100) / 100 || 0).replace(/^(-?)0\./, '$1.');

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(TARGET, await glyphOutlines());
