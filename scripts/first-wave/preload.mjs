// @ts-check
import { chunkOf, filesOf } from './doors.mjs';

/**
 * `<link rel=preload>`s of low priority for all files that every visit will need. Otherwise each file is requested only after the previous
 * one has run (the program, the live map, MapLibre): one round trip each. Not the worker's: browsers would request it once more when the
 * worker starts.
 *
 * The links are at the end of the page, after the first picture, so that they do not delay anything that the picture needs.
 * `opening.js` requests the story with its geometry, and what only some views need.
 */

/** End of the path of the module that imports MapLibre. */
const LIVE_MAP = '/src/map/live-map.ts';

/**
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} page the HTML of a page with a map
 * @returns {string[]} the links that the page lacks
 */
export function preloads(bundle, page) {
  const live = filesOf(bundle, chunkOf(bundle, LIVE_MAP).fileName);
  return live
    .filter((file) => !page.includes(file))
    .map((file) => link(file, file.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"'));
}

/**
 * Returns the links for the catalog of a page's language, which the program waits for, and for what imports it; none for English, which is
 * in the program, and for languages that have no catalog.
 *
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} lang BCP 47
 */
export function catalogPreload(bundle, lang) {
  const chunkWith = (/** @type {string} */ module) =>
    Object.values(bundle).find((file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module)));
  const catalog = chunkWith(`/src/text/${lang.toLowerCase()}/catalog.ts`);
  if (!catalog) return [];
  return [chunkWith('/src/text/catalogs.ts'), catalog].map(
    (file) => `<link rel="modulepreload" href="./${file?.fileName}" crossorigin />`,
  );
}

/**
 * @param {string} file in the build
 * @param {string} kind
 */
const link = (file, kind) => `<link ${kind} href="./${file}" fetchpriority="low" crossorigin />`;
