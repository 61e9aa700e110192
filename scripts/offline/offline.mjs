// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'vite';
import { foldersOf, storyPages } from '../site/pages.mjs';
import { offlineFiles } from './files.mjs';

/**
 * Vite plugin that writes the service worker, `sw.js`, with the list of the build's files. It runs when all of them are written, and before
 * they are compressed. With `--no-offline` it writes the kill switch instead.
 */

const WORKER = new URL('service-worker.js', import.meta.url);
const KILL_SWITCH = new URL('farewell.js', import.meta.url);

/** Set by `scripts/build.mjs` with `--no-offline`. */
export const OFFLINE = 'CROSSCURRENTS_OFFLINE';

/** Whether this build is to be kept for offline use. */
export const isKeptOffline = () => process.env[OFFLINE] !== 'off';

/** @returns {import('vite').Plugin} */
export function offline() {
  let publicDir = 'public';
  return {
    name: 'crosscurrents:offline',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }, bundle) {
        await writeFile(join(dir, 'sw.js'), await workerOf(dir, Object.keys(bundle), publicDir));
      },
    },
  };
}

/**
 * @param {string} dir
 * @param {readonly string[]} made the files that the build made
 * @param {string} publicDir of which it has copied files
 */
async function workerOf(dir, made, publicDir) {
  if (!isKeptOffline()) return minified(await readFile(KILL_SWITCH, 'utf8'));
  const stories = await storyPages();
  const ours = new Set([...made, ...(await filesIn(publicDir))]);
  // A folder outside of the project is not emptied before: it may have files of an earlier build.
  const isOurs = (/** @type {string} */ path) => ours.has(path) || path.startsWith('stories/');
  const build = await offlineFiles(dir, (await filesIn(dir)).filter(isOurs), {
    day: new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? Date.now() / 1000) * 1000).toISOString().slice(0, 10),
    languages: foldersOf(stories),
    stories: stories.filter(({ isStart }) => !isStart).map(({ name }) => name),
  });
  const source = await minified(await readFile(WORKER, 'utf8'));
  return `const BUILD=${JSON.stringify(build)};\n${source}`;
}

/** @param {string} script */
const minified = async (script) => (await minify('sw.js', script)).code;

/** @param {string} dir */
async function filesIn(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, '/').length).replaceAll('\\', '/'));
}
