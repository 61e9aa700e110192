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
  const { module } = await runnerImport('./src/text/en.ts', { configFile: false, logLevel: 'warn' });
  const { product, notFound: words } = /** @type {typeof import('../../src/text/en')} */ (module).en;
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
    <title>${escaped(`${words.title} · ${product}`)}</title>
    <link rel="icon" href="${await iconHref()}" type="image/svg+xml" />
    <style>${style}</style>
  </head>
  <body>
    <main>
      <p>${escaped(product)}</p>
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
