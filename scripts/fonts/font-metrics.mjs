// @ts-check
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAP_FONTS, moreOf, openFont } from './map-fonts.mjs';

/**
 * Writes `src/figure/symbols/font-metrics.ts`: the width of each character of the map's fonts. With it the figure can lay out
 * text without a browser. Run `node scripts/fonts/font-metrics.mjs` after the fonts are made.
 * `tests/unit/build/figure-fonts.test.ts` compares the file with the fonts.
 */

const TARGET = new URL('../../src/figure/symbols/font-metrics.ts', import.meta.url);

/** @returns {Promise<string>} the text of the file */
export async function fontMetrics() {
  const fonts = await Promise.all(
    Object.entries(MAP_FONTS).map(async ([name, file]) => `  '${name}': {\n${await metricsOf(file)}  },\n`),
  );
  return [
    `// Made by scripts/fonts/${basename(fileURLToPath(import.meta.url))} from the fonts in public/fonts: run it, do not edit.\n`,
    '\n',
    '/** Thousandths of an em. `advances`: by a first code point, the advances of it and of the code points after it. */\n',
    'export const FONT_METRICS = {\n',
    ...fonts,
    '} as const;\n',
  ].join('');
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
