// @ts-check
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { storyPages } from './pages.mjs';

/**
 * Vite plugin that writes the names of each translated story in all of its languages into one file beside it,
 * `northeast-asia-2026.names.json`. The search loads it: so it finds 서울 and 首爾 on a page in any language.
 *
 * @returns {import('vite').Plugin}
 */
export function otherNames() {
  return {
    name: 'crosscurrents:other-names',
    apply: 'build',
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const { module } = await runnerImport('./src/story/translation/names.ts', {
          configFile: false,
          logLevel: 'warn',
        });
        const { namesByLanguage } = /** @type {typeof import('../../src/story/translation/names')} */ (module);
        for (const { name, story, translations } of await storyPages()) {
          if (translations.length === 0) continue;
          const names = namesByLanguage(
            story,
            translations.map((one) => one.story),
          );
          await writeFile(join(dir, `stories/${name}.names.json`), JSON.stringify(names));
        }
      },
    },
  };
}
