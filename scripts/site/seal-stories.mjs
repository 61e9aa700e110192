// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { storyPages } from './pages.mjs';

/**
 * Vite plugin that writes each story of the build as it was checked, with a seal (`src/story/file/seal.ts`). So the first page neither
 * loads nor runs the check of its own story. A story in several languages has a small file for each besides, for pages in another one.
 */

const MODULE = '/src/story/file/seal.ts';
/** What a check depends on. */
const RULES = ['src/story', 'src/story/file', 'src/story/reading', 'src/story/shapes', 'src/kinds'];

/** @returns {import('vite').Plugin} */
export function sealStories() {
  return {
    name: 'crosscurrents:seal-stories',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(MODULE)) return;
      const own = "RULES = ''";
      if (!code.includes(own)) this.error(`${MODULE} has no ${own} to put the build's rules into.`);
      return { code: code.replace(own, `RULES = '${await rulesOfBuild()}'`), map: null };
    },
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const { module } = await runnerImport(`.${MODULE}`, { configFile: false, logLevel: 'warn' });
        const { sealed } = /** @type {typeof import('../../src/story/file/seal')} */ (module);
        const { secondTextsFile, secondTextsOf } = await secondLanguage();
        const rules = await rulesOfBuild();
        for (const { name, story, translations } of await storyPages()) {
          await writeFile(join(dir, `stories/${name}.json`), sealed(JSON.stringify(story), rules));
          for (const { lang, story: told } of translations) {
            await writeFile(join(dir, `stories/${name}.${lang}.json`), sealed(JSON.stringify(told), rules));
          }
          for (const told of translations.length > 0 ? [story, ...translations.map((one) => one.story)] : []) {
            await writeFile(
              join(dir, 'stories', secondTextsFile(name, told.lang)),
              JSON.stringify(secondTextsOf(told)),
            );
          }
        }
      },
    },
  };
}

/** @returns {Promise<typeof import('../../src/story/second-language')>} */
async function secondLanguage() {
  return (await runnerImport('./src/story/second-language.ts', { configFile: false, logLevel: 'warn' })).module;
}

/** A short name for the rules: another program, with other rules, does not take this build's seal for its own. */
async function rulesOfBuild() {
  const hash = createHash('sha256');
  for (const folder of RULES) {
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(await readFile(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 8);
}
