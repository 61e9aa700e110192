// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { worldFileOf } from './first-wave/world-file.mjs';

/**
 * Download sizes of a visit, as three sums for each story of a build. `npm run weights` prints the files of each sum, in bytes as
 * transferred, after a build. `tests/built/weights.test.ts` compares each sum with its cap.
 *
 * The default story's caps are about 2 % above the sums at the time when they were set. A commit that raises one must give the reason.
 * Another story shares the program: its cap is that of the shared part and the weight of its own files. Its page has a limit that
 * any story keeps (`tests/unit/build/any-story.test.ts`). So a new story needs no new cap.
 */
const CAPS = { 'first paint': 167_600, 'until the map is live': 515_300, 'speaker’s window': 130_400 };
/** The story that the caps are for. */
const CAPPED = 'northeast-asia-2026';
/** What of the caps is the default story's own: its page with the picture, the style sheet of that, and its file. */
const OWN = { page: 33_000, file: 12_500, world: 77_000 };
/** The most that another story's own page may weigh: its figure, which any story keeps below this, and words for each byte of its file. */
export const PAGE = { figure: 90_000, perByte: 1 };
/** The most that the first paint of a translation may weigh, as a share of that of the story's own page. */
const TRANSLATED = 1.25;

/**
 * @typedef {object} Sum
 * @property {string} name
 * @property {string} story
 * @property {number} cap bytes
 * @property {string} why
 * @property {string[]} files
 */

/**
 * @param {string} folder a build
 * @returns {Sum[]} the sums of each story in it, those of the start page first
 */
export function sumsOf(folder) {
  return pagesIn(folder).flatMap(({ page, speaker, story }) => {
    const file = `stories/${story}.json`;
    const { atOnce, later } = requestedBy(folder, page);
    const length = weightOf(folder, file);
    const own = Math.min(weightOf(folder, page), PAGE.figure + PAGE.perByte * length);
    const world = weightOf(folder, worldFileOf(story));
    const isCapped = story === CAPPED;
    /** @type {(name: keyof typeof CAPS, more: number, why: string, files: string[]) => Sum} */
    const sum = (name, more, why, files) => ({ name, story, cap: CAPS[name] + (isCapped ? 0 : more), why, files });
    return [
      sum(
        'first paint',
        own - OWN.page,
        'what stands between a visitor and the first picture with its words: the page, and what it requests at once',
        [page, ...atOnce],
      ),
      sum(
        'until the map is live',
        own - OWN.page + length - OWN.file + world - OWN.world,
        'all that a first visit downloads: the story, the geography, MapLibre and the fonts of the names on the map',
        [page, ...atOnce, ...later, file, worldFileOf(story), ...worker(folder), ...mapFonts(folder)],
      ),
      sum(
        'speaker’s window',
        0,
        'what stands between a teacher and the notes; its program is the first page’s, and mostly in the cache',
        [speaker, ...requestedBy(folder, speaker).atOnce],
      ),
    ];
  });
}

/**
 * Returns the first paint of each page in another language than the story's own: the same files, its catalog and its own page.
 *
 * @param {string} folder a build
 * @returns {Sum[]}
 */
export function translatedSumsOf(folder) {
  const inFolders = readdirSync(folder, { withFileTypes: true })
    // Those are the site's pages once more, each as one file.
    .filter((entry) => entry.isDirectory() && entry.name !== 'downloads')
    .flatMap(({ name }) => pagesIn(join(folder, name)).map(({ page, story }) => ({ page, story, lang: name })));
  return inFolders.map(({ page, story, lang }) => {
    const own = bytesOf(folder, [page, ...requestedBy(folder, page).atOnce]);
    return {
      name: `first paint in ${lang}`,
      story,
      cap: Math.floor(own * TRANSLATED),
      why: `the same in another language, at most ${TRANSLATED} times as heavy`,
      files: [`${lang}/${page}`, ...requestedBy(folder, `${lang}/${page}`).atOnce],
    };
  });
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
export const bytesOf = (folder, files) => files.reduce((sum, file) => sum + weightOf(folder, file), 0);

/**
 * Returns the pages of each story: `index.html`, and those that say which story they hold.
 *
 * @param {string} folder
 */
function pagesIn(folder) {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html') && !file.endsWith('speaker.html'));
  const found = pages.flatMap((page) => {
    const story = /<html [^>]*data-story="([^"]+)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1];
    if (story === undefined) return [];
    return { page, speaker: page === 'index.html' ? 'speaker.html' : page.replace(/html$/, 'speaker.html'), story };
  });
  return found.sort((a, b) => Number(b.page === 'index.html') - Number(a.page === 'index.html'));
}

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
      file: /(?:src|href)="\.{1,2}\/([^"]+)"/.exec(element)?.[1] ?? '',
      low: element.includes('fetchpriority="low"'),
    }));
  return {
    atOnce: requests.filter(({ low }) => !low).map(({ file }) => file),
    later: requests.filter(({ low }) => low).map(({ file }) => file),
  };
}

/**
 * The worker, which the map starts.
 *
 * @param {string} folder
 */
const worker = (folder) =>
  readdirSync(join(folder, 'assets'))
    .filter((file) => /^maplibre-worker-.*\.js$/.test(file))
    .map((file) => `assets/${file}`);

/**
 * Returns the fonts that every map requests. Those of rarer letters are not counted: few stories need them.
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
  for (const { name, story, cap, why, files } of [...sumsOf('dist'), ...translatedSumsOf('dist')]) {
    console.log(`\n${story}, ${name}: ${why}`);
    const weights = files.map((file) => ({ file, bytes: weightOf('dist', file) }));
    for (const { file, bytes } of weights.sort((a, b) => b.bytes - a.bytes)) line(file, bytes);
    line(`in all, of ${cap.toLocaleString('en')} at most`, bytesOf('dist', files));
  }
}
