// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

/**
 * Writes `src/figure/font-metrics.ts`: how wide each character of the map's fonts is, so that the figure can lay out text
 * where there is no browser: `node scripts/font-metrics.mjs`, after the fonts are made. `tests/unit/figure-fonts.test.ts`
 * holds the file against the fonts.
 */

const PUBLIC = new URL('../public/fonts/', import.meta.url);
const TARGET = new URL('../src/figure/font-metrics.ts', import.meta.url);

/** As in `src/style/fonts.ts`, which Node cannot read; the test compares the two. */
export const MAP_FONTS = {
  'Map Sans Regular': 'map-sans.woff2',
  'Map Sans Semibold': 'map-sans-semibold.woff2',
  'Map Serif Italic': 'map-serif-italic.woff2',
};

/** @returns {Promise<string>} the text of the file */
export async function fontMetrics() {
  const fonts = await Promise.all(
    Object.entries(MAP_FONTS).map(async ([name, file]) => `  '${name}': {\n${await metricsOf(file)}  },\n`),
  );
  return [
    `// Made by scripts/${basename(fileURLToPath(import.meta.url))} from the fonts in public/fonts: run it, do not edit.\n`,
    '\n',
    '/** Thousandths of an em. `advances`: from a first code point on, the widths of it and the ones right after it. */\n',
    'export const FONT_METRICS = {\n',
    ...fonts,
    '} as const;\n',
  ].join('');
}

/**
 * @param {string} file in public/fonts
 * @returns {string} the file of its other letters
 */
export const moreOf = (file) => file.replace('.woff2', '-more.woff2');

/** @param {string} file */
async function openFont(file) {
  const font = create(await readFile(new URL(file, PUBLIC)));
  if (!('characterSet' in font)) throw new Error(`${file} holds more than one font`);
  return font;
}

/** @param {string} file */
async function metricsOf(file) {
  const font = await openFont(file);
  const more = await openFont(moreOf(file));
  /** @param {number} units */
  const thousandths = (units) => Math.round((units / font.unitsPerEm) * 1000);
  /** @type {[first: number, widths: number[]][]} */
  const runs = [];
  const first = new Set(font.characterSet);
  for (const point of [...new Set([...first, ...more.characterSet])].sort((a, b) => a - b)) {
    const width = thousandths((first.has(point) ? font : more).glyphForCodePoint(point).advanceWidth);
    const run = runs.at(-1);
    if (run && run[0] + run[1].length === point) run[1].push(width);
    else runs.push([point, [width]]);
  }
  const advances = runs.map(([first, widths]) => `      ${first}: '${widths.join(' ')}',\n`).join('');
  return `    ascent: ${thousandths(font.ascent)},\n    descent: ${-thousandths(font.descent)},\n    advances: {\n${advances}    },\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(TARGET, await fontMetrics());
