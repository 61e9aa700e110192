// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Download sizes of a visit, as three sums. `npm run weights` prints the files of each sum, in bytes as transferred, after a
 * build. `tests/built/weights.test.ts` compares each sum with its cap. A cap is about 2 % above the sum at the time when it was
 * set. A commit that raises a cap must give the reason.
 */

/** @type {readonly { name: string, cap: number, why: string, files: (folder: string) => string[] }[]} */
export const SUMS = [
  {
    name: 'first paint',
    cap: 166_000,
    why: 'what stands between a visitor and the first picture with its words: the page, and what it requests at once',
    files: (folder) => ['index.html', ...requestedBy(folder, 'index.html').atOnce],
  },
  {
    name: 'until the map is live',
    cap: 521_300,
    why: 'all that a first visit downloads: the story, the geography, MapLibre and the fonts of the names on the map',
    files: (folder) => {
      const { atOnce, later } = requestedBy(folder, 'index.html');
      return ['index.html', ...atOnce, ...later, ...loadedByScripts(folder), ...mapFonts(folder)];
    },
  },
  {
    name: 'speaker’s window',
    cap: 125_000,
    why: 'what stands between a teacher and the notes; its program is the first page’s, and mostly in the cache',
    files: (folder) => ['speaker.html', ...requestedBy(folder, 'speaker.html').atOnce],
  },
];

/**
 * @param {string} folder the built app
 * @param {string} file
 * @returns {number} bytes as transferred to a browser that supports Brotli
 */
export function weightOf(folder, file) {
  const path = join(folder, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

/**
 * Returns the files that the elements of a page request. Those of low priority load after the first picture.
 *
 * @param {string} folder
 * @param {string} page
 */
function requestedBy(folder, page) {
  const elements = readFileSync(join(folder, page), 'utf8').match(/<script\b[^>]*\ssrc=[^>]*>|<link\b[^>]*>/g) ?? [];
  const requests = elements
    .filter((element) => /^<script|rel="(?:stylesheet|preload|modulepreload)"/.test(element))
    .map((element) => ({
      file: /(?:src|href)="\.\/([^"]+)"/.exec(element)?.[1] ?? '',
      low: element.includes('fetchpriority="low"'),
    }));
  return {
    atOnce: requests.filter(({ low }) => !low).map(({ file }) => file),
    later: requests.filter(({ low }) => low).map(({ file }) => file),
  };
}

/**
 * The story, which `opening.js` requests, and the worker, which the map starts.
 *
 * @param {string} folder
 */
const loadedByScripts = (folder) => [
  'stories/northeast-asia-2026.json',
  ...readdirSync(join(folder, 'assets'))
    .filter((file) => /^maplibre-worker-.*\.js$/.test(file))
    .map((file) => `assets/${file}`),
];

/**
 * Returns the fonts that the map requests for the built-in story: no fonts of rarer letters.
 *
 * @param {string} folder
 */
const mapFonts = (folder) =>
  readdirSync(join(folder, 'fonts'))
    .filter((file) => file.startsWith('map-') && !file.includes('-more'))
    .map((file) => `fonts/${file}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const line = (/** @type {string} */ name, /** @type {number} */ bytes) =>
    console.log(`${bytes.toLocaleString('en').padStart(9)}  ${name}`);
  for (const { name, cap, why, files } of SUMS) {
    console.log(`\n${name}: ${why}`);
    const weights = files('dist').map((file) => ({ file, bytes: weightOf('dist', file) }));
    for (const { file, bytes } of weights.sort((a, b) => b.bytes - a.bytes)) line(file, bytes);
    line(
      `in all, of ${cap.toLocaleString('en')} at most`,
      weights.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }
}
