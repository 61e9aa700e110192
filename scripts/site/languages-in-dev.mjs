// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { STORY_WORLDS } from '../first-wave/world-file.mjs';
import { dataBlock, escaped } from './markup.mjs';
import { worldText } from './world-names.mjs';

/**
 * Vite plugin of the development server: the pages of the default story in its languages (`ko/`, `ko/speaker.html`), and each story in the
 * language of the translation beside its file, with its map's names. The build writes all as files (`first-paint.mjs`, `seal-stories.mjs`,
 * `world-names.mjs`).
 */

const PAGES = ['index.html', 'speaker.html'];

/** @returns {import('vite').Plugin} */
export function languagesInDev() {
  return {
    name: 'crosscurrents:languages-in-dev',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        try {
          const page = await pageAt(path);
          if (page?.translation) {
            const html = (await readFile(page.file, 'utf8')).replaceAll('href="./', 'href="/');
            response.setHeader('Content-Type', 'text/html');
            return response.end(await server.transformIndexHtml(path, html));
          }
          const [, name = '', lang = ''] = /^\/geo\/stories\/(.+)\.([\w-]+)\.topo\.json$/.exec(path) ?? [];
          if (STORY_WORLDS.includes(name)) {
            response.setHeader('Content-Type', 'application/json');
            return response.end(await worldText(name, lang));
          }
          const story = await translatedAt(path);
          if (!story) return next();
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(story));
        } catch (fault) {
          server.config.logger.error(fault instanceof Error ? fault.message : String(fault));
          response.statusCode = 500;
          response.end();
        }
      });
    },
    async transformIndexHtml(html, { path }) {
      const page = await pageAt(path);
      if (!page || page.languages.length < 2) return html;
      const { translation, languages } = page;
      const attributes = translation ? ` data-translation="${escaped(translation)}" data-root="../"` : '';
      return html
        .replace('lang="en"', `lang="${escaped(translation ?? 'en')}"${attributes}`)
        .replace('</body>', () => `${dataBlock('languages', languages)}</body>`);
    },
  };
}

/**
 * Returns what is at a path if it is a page: its file, the language of its translation, and the pages in all languages.
 *
 * @param {string} path
 */
async function pageAt(path) {
  const match = /^\/(?:([\w-]+)\/)?([\w-]+\.html)?$/.exec(path);
  const [, folder, name = 'index.html'] = match ?? [];
  if (!match || !PAGES.includes(name)) return undefined;
  const { LANGUAGES, DEFAULT_STORY } = await modules();
  const translations = LANGUAGES.filter((lang) => existsSync(`public/stories/${DEFAULT_STORY}.${lang}.json`));
  if (folder !== undefined && !translations.includes(folder)) return undefined;
  const root = folder === undefined ? './' : '../';
  const file = name === 'index.html' ? '' : name;
  const { lang } = JSON.parse(await readFile(`public/stories/${DEFAULT_STORY}.json`, 'utf8'));
  const languages = [
    { lang, href: root + file },
    ...translations.map((one) => ({ lang: one, href: `${root}${one}/${file}` })),
  ];
  return { file: name, translation: folder, languages };
}

/**
 * Returns what is at the path of a translated story, or of the names and titles of a second language.
 *
 * @param {string} path
 */
async function translatedAt(path) {
  const [, name, names, lang] = /^\/stories\/(.+?)(\.names)?\.([\w-]+)\.json$/.exec(path) ?? [];
  if (!name || !existsSync(`public/stories/${name}.json`)) return undefined;
  const { chosenStories, secondTextsOf } = await modules();
  const [own] = chosenStories([name]);
  const told = own && [own, ...own.translations].map(({ story }) => story).find((story) => story.lang === lang);
  return names && told ? secondTextsOf(told) : told;
}

async function modules() {
  const { module } = await runnerImport('./scripts/site/dev-modules.ts', { configFile: false, logLevel: 'warn' });
  return /** @type {typeof import('./dev-modules')} */ (module);
}
