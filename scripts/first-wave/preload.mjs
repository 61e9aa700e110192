// @ts-check
import { chunkOf, filesOf } from './doors.mjs';

/**
 * Vite plugin that adds `<link rel=preload>`s of low priority for all files that every visit will need. Otherwise each file is
 * requested only after the previous one has run (the program, the live map, MapLibre): one round trip each. Not the worker's:
 * browsers would request it once more when the worker starts.
 *
 * The links are at the end of the page, after the first picture, so that they do not delay anything that the picture needs.
 * `opening.js` requests the story, and what only some views need.
 */

/** End of the path of the module that imports MapLibre. */
const LIVE_MAP = '/src/map/live-map.ts';
/** Loaded by the program itself with `fetch`. */
const WORLD = 'geo/world.topo.json';

/** @returns {import('vite').Plugin} */
export function preload() {
  return {
    name: 'crosscurrents:preload',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') this.error('The build has no index.html to put links into.');
      const live = filesOf(bundle, chunkOf(bundle, LIVE_MAP).fileName);
      const html = String(page.source);
      const links = [
        link(WORLD, 'rel="preload" as="fetch"'),
        ...live
          .filter((file) => !html.includes(file))
          .map((file) => link(file, file.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"')),
      ];
      page.source = html.replace('</body>', () => `${links.join('\n    ')}\n  </body>`);
    },
  };
}

/**
 * @param {string} file in the build
 * @param {string} kind
 */
const link = (file, kind) => `<link ${kind} href="./${file}" fetchpriority="low" crossorigin />`;
