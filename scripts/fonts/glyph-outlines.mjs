// @ts-check
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MAP_FONTS, moreOf, openFont } from './map-fonts.mjs';

/**
 * Writes `public/fonts/outlines.json`: the letters of the map's fonts as shapes, so that a saved picture looks the same in
 * programs that have never heard of these fonts: `node scripts/fonts/glyph-outlines.mjs`, after the fonts are made.
 * `tests/unit/build/glyph-outlines.test.ts` holds the file against the fonts.
 */

const TARGET = new URL('../../public/fonts/outlines.json', import.meta.url);

/** The face of a picture's title, as the panel's headings have it, and its files. */
const TITLE = { name: 'Title Serif', files: ['serif.woff2', 'serif-accented.woff2', 'serif-more.woff2'], weight: 600 };
/** Letters of which each pair is looked up: titles are large enough for a gap to show. */
const KERNED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,’‘“”-–';
/** Units of 1/1000 em below which nobody sees that two letters have moved. */
const LEAST_KERNING = 8;

/**
 * @typedef {object} FontOutlines
 * @property {number} unitsPerEm
 * @property {Record<string, string>} glyphs by character: its advance in units, then its outline as SVG path data with y
 *   down, relative and of m, l, h, v, q, t and z only: "543m12 0q3-4 5-6z"
 * @property {Record<string, number>} [kerning] units between two letters, by the two
 */

/** @returns {Promise<string>} the text of the file: an object of {@link FontOutlines} by the font's name */
export async function glyphOutlines() {
  /** @type {Record<string, FontOutlines>} */
  const fonts = {};
  for (const [name, file] of Object.entries(MAP_FONTS)) {
    fonts[name] = outlinesOf([await openFont(file), await openFont(moreOf(file))]);
  }
  const faces = await Promise.all(TITLE.files.map((file) => openFont(file, TITLE.weight)));
  fonts[TITLE.name] = { ...outlinesOf(faces), kerning: kerningOf(/** @type {Face} */ (faces[0])) };
  return `${JSON.stringify(fonts, undefined, 0).replaceAll('},"', '},\n"')}\n`;
}

/** @typedef {import('./map-fonts.mjs').Face} Face */

/**
 * @param {readonly Face[]} faces parts of one font, the first of which wins
 * @returns {FontOutlines}
 */
function outlinesOf(faces) {
  /** @type {Record<string, string>} */
  const glyphs = {};
  for (const face of faces) {
    for (const point of [...face.characterSet].sort((a, b) => a - b)) {
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
 * @returns {string} relative, y down; a curve that mirrors the one before is a `t`, as TrueType implies its points
 */
function pathData(commands) {
  let [text, before] = ['', ''];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** @type {[number, number] | undefined} where a `t` would have its control point */
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
