// @ts-check
import { readFile } from 'node:fs/promises';

/**
 * Vite plugin that puts `import-late.js` in the place of Vite's own function for imports of parts of the program. Where Vite has no such
 * module any more, the build uses what Vite has, and says so; then `tests/browser/faults/files.test.ts` shows what is lost.
 */

const VITES_OWN = '\0vite/preload-helper.js';
const OURS = new URL('import-late.js', import.meta.url);

/** @returns {import('vite').Plugin} */
export function lateFiles() {
  let isReplaced = false;
  return {
    name: 'crosscurrents:late-files',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id !== VITES_OWN) return;
      isReplaced = true;
      return readFile(OURS, 'utf8');
    },
    buildEnd(error) {
      if (!error && !isReplaced) this.warn(`Vite has no ${VITES_OWN} any more, so import-late.js is not used.`);
    },
  };
}
