// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { iconHref } from '../icon/icon.mjs';
import { dataBlock, escaped } from '../site/markup.mjs';
import { nearestLanguageCode } from '../site/nearest-language.mjs';

/**
 * Vite plugin that writes `404.html`, the page for addresses that do not exist. Static hosts send a file of this name, and so
 * does `serve.mjs`. It may be sent for any path, so it can name no other file by a relative URL: style, scripts and the words in all
 * languages are inside. Its security policy allows style and scripts by their hashes and nothing else.
 */

const LEAD_ON = new URL('lead-on.js', import.meta.url);
const OWN_LANGUAGE = new URL('own-language.js', import.meta.url);
const STYLE = new URL('not-found.css', import.meta.url);

/**
 * @param {{ siteUrl?: string | undefined }} options `siteUrl`: the address of the page's folder, if it is known
 * @returns {import('vite').Plugin}
 */
export function notFound({ siteUrl }) {
  return {
    name: 'crosscurrents:not-found',
    apply: 'build',
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: '404.html',
        source: await page(siteUrl ? (siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`) : './'),
      });
    },
  };
}

/** @param {string} start the URL of the link to the app */
export async function page(start) {
  /** @type {(file: string) => Promise<unknown>} */
  const texts = async (file) =>
    (await runnerImport(`./src/text/${file}.ts`, { configFile: false, logLevel: 'warn' })).module;
  const { catalogOf } = /** @type {typeof import('../../src/text/all-catalogs')} */ (await texts('all-catalogs'));
  const { LANGUAGES } = /** @type {typeof import('../../src/text/catalogs')} */ (await texts('catalogs'));
  const { builtTextsFor } = /** @type {typeof import('../../src/text/late/built-texts')} */ (
    await texts('late/built-texts')
  );
  /** @type {(lang: string) => readonly [title: string, product: string, heading: string, why: string, link: string]} */
  const wordsIn = (lang) => {
    const messages = catalogOf(lang);
    const { notFound: words } = builtTextsFor(messages);
    return [`${words.title} · ${messages.product}`, messages.product, words.title, words.why, words.start];
  };
  const [title, product, heading, why, link] = wordsIn('en');
  const [style, leadOn, ownLanguage] = await Promise.all(
    [STYLE, LEAD_ON, OWN_LANGUAGE].map((file) => readFile(file, 'utf8')),
  );
  const nearest = await nearestLanguageCode();
  const scripts = [ownLanguage?.replace('// NEAREST_LANGUAGE', () => nearest) ?? '', leadOn ?? ''];
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style ?? '')}'`,
    `script-src ${scripts.map((script) => `'${hashOf(script)}'`).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="darkreader-lock" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="${await iconHref()}" type="image/svg+xml" />
    <style>${style}</style>
  </head>
  <body>
    <main>
      <p data-text>${escaped(product)}</p>
      <h1 data-text>${escaped(heading)}</h1>
      <p data-text>${escaped(why)}</p>
      <a href="${escaped(start)}" data-text>${escaped(link)}</a>
    </main>
    ${dataBlock('texts', Object.fromEntries(LANGUAGES.map((lang) => [lang, wordsIn(lang)])))}
    ${scripts.map((script) => `<script>${script}</script>`).join('\n    ')}
  </body>
</html>
`;
}

/** @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
