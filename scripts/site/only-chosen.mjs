// @ts-check
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { storyPages } from './pages.mjs';

/**
 * Vite plugin that takes the files of other stories out of the build: Vite copies all of `public`. A file of a story has the story's name
 * as the start of its own ("my-story.json", "my-story.ko.json", "my-story.topo.json"), or is named in it, like a picture.
 *
 * @returns {import('vite').Plugin}
 */
export function onlyChosenStories() {
  return {
    name: 'crosscurrents:only-chosen-stories',
    apply: 'build',
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const { module } = await runnerImport('./scripts/site/chosen.ts', { configFile: false, logLevel: 'warn' });
        const { namesIn } = /** @type {typeof import('./chosen')} */ (module);
        const built = await storyPages();
        const others = namesIn('public/stories').filter((name) => !built.some((story) => story.name === name));
        if (others.length === 0) return;
        const isOf = (/** @type {string} */ file, /** @type {string} */ name) =>
          file === name || file.startsWith(`${name}.`);
        for (const folder of ['stories', 'geo/stories']) {
          for (const file of await readdir(join(dir, folder)).catch(() => [])) {
            const isBuilt = built.some(({ name, text }) => isOf(file, name) || text.includes(JSON.stringify(file)));
            const isOther = folder === 'stories' ? !isBuilt : others.some((name) => isOf(file, name));
            if (isOther && !isBuilt) await rm(join(dir, folder, file), { recursive: true });
          }
        }
      },
    },
  };
}
