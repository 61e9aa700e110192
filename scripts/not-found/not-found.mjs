// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { iconHref } from '../icon/icon.mjs';
import { escaped } from '../site/markup.mjs';

/**
 * Vite plugin that writes `404.html`, the page for addresses that do not exist. Static hosts send a file of this name, and so
 * does `serve.mjs`. It may be sent for any path, so it can name no other file by a relative URL: style and script are inside.
 * Its security policy allows these two by their hashes and nothing else.
 */

const SCRIPT = new URL('lead-on.js', import.meta.url);
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
async function page(start) {
  /** @type {(file: string) => Promise<unknown>} */
  const texts = async (file) =>
    (await runnerImport(`./src/text/${file}.ts`, { configFile: false, logLevel: 'warn' })).module;
  const { en } = /** @type {typeof import('../../src/text/en')} */ (await texts('en'));
  const { builtTextsFor } = /** @type {typeof import('../../src/text/late/built-texts')} */ (
    await texts('late/built-texts')
  );
  const words = builtTextsFor(en).notFound;
  const [style, script] = await Promise.all([readFile(STYLE, 'utf8'), readFile(SCRIPT, 'utf8')]);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
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
    <title>${escaped(`${words.title} · ${en.product}`)}</title>
    <link rel="icon" href="${await iconHref()}" type="image/svg+xml" />
    <style>${style}</style>
  </head>
  <body>
    <main>
      <p>${escaped(en.product)}</p>
      <h1>${escaped(words.title)}</h1>
      <p>${escaped(words.why)}</p>
      <a href="${escaped(start)}">${escaped(words.start)}</a>
    </main>
    <script>${script}</script>
  </body>
</html>
`;
}

/** @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
