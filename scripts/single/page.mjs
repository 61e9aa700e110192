// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'fflate';
import { escaped } from '../site/markup.mjs';

/**
 * Makes the single file of a built page: the page with all that its program would ask a server for inside. It needs no network and no file
 * beside it. Without scripts it shows the map, and all statements below the panel.
 */

/** The most that a single file may weigh, in bytes: it is to go by mail, and onto the oldest stick. */
export const MOST_BYTES = 3_000_000;

const STYLE = new URL('single.css', import.meta.url);
/** Sheets that belong to one page or language: only those that the page itself has. */
const OF_ONE_PAGE = /^(?:first-paint|hans|hant|jpan|kore|story-list)-/;

/** Types of pictures, by the ends of their files. @type {Readonly<Record<string, string>>} */
const PICTURE_TYPES = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * @typedef {object} BuiltPage
 * @property {string} file of the page, from the build's folder
 * @property {string} lang BCP 47
 * @property {string} story the name of its file, without ".json"
 * @property {string} [translation] the language of the translation that the page shows
 */

/**
 * @typedef {object} Scripts
 * @property {string} program
 * @property {string} worker
 * @property {string} loader unpacks the program
 * @property {(lang: string) => Promise<string>} head the script of the head
 */

/**
 * Returns the pages of a build that show a story.
 *
 * @param {string} dist
 * @returns {Promise<BuiltPage[]>}
 */
export async function builtPages(dist) {
  const entries = await readdir(dist, { withFileTypes: true });
  const folders = ['', ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`)];
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(join(dist, folder))).map((name) => folder + name)),
  );
  const pages = files.flat().filter((file) => file.endsWith('.html') && !file.endsWith('speaker.html'));
  const found = await Promise.all(
    pages.map(async (file) => {
      const [tag = ''] = /<html [^>]*>/.exec(await readFile(join(dist, file), 'utf8')) ?? [];
      const { lang = '', 'data-story': story, 'data-translation': translation } = attributesIn(tag);
      return story === undefined || 'data-single' in attributesIn(tag)
        ? []
        : [{ file, lang, story, ...(translation && { translation }) }];
    }),
  );
  return found.flat().sort((a, b) => Number(b.file === 'index.html') - Number(a.file === 'index.html'));
}

/**
 * @param {string} dist a build
 * @param {BuiltPage} page
 * @param {Scripts} scripts
 * @returns {Promise<string>} HTML
 */
export async function singlePage(dist, page, { program, worker, loader, head }) {
  const html = await readFile(join(dist, page.file), 'utf8');
  const statements = await statementsOf(dist, page, html);
  const style = await styleOf(dist, sheetsIn(html));
  const opening = await head(page.lang);
  const policy = policyFor({ scripts: [opening, loader, program], styles: [style] });
  /** @type {Record<string, string>} */
  const attributes = {
    ...attributesIn(one(html, /<html [^>]*>/)),
    'data-statements': '#all-statements',
    'data-offline': 'off',
    'data-single': '',
  };
  for (const name of ['data-root', 'data-audience', 'data-speaker']) delete attributes[name];
  const body = one(html, /<body>(.*?)<link rel="preload"/s)
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace(/<a class="touch-row" href="\.\/stories\.html">[^<]*<\/a>(?=<\/div><h1)/, '')
    .replace(/<nav class="other-stories".*?<\/nav>/s, '');
  const files = await filesFor(dist, page);
  return [
    '<!doctype html>',
    `<html${attributeText(attributes)}>`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta charset="utf-8" />',
    ...(html.match(/<meta name="(?:viewport|color-scheme|darkreader-lock|description|citation_\w+)"[^>]*>/g) ?? []),
    `<style>${style}</style>`,
    `<script>${opening}</script>`,
    one(html, /<title>.*?<\/title>/s),
    one(html, /<link rel="icon"[^>]*>/),
    '</head>',
    '<body>',
    body.trim(),
    statements,
    ...(html.match(/<script type="application\/json" id="languages">.*?<\/script>/gs) ?? []),
    packed('id="program"', program),
    packed('data-file="worker.js"', worker),
    ...files.map(([path, content]) => packed(`data-file="${escaped(path)}"`, content)),
    ...(await picturesOf(dist, page)),
    `<script type="text/plain" id="licences">${inScript(await licences(dist))}</script>`,
    `<script type="module">${loader}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * The content security policy of the single file: no request at all, and no script or style but those whose hashes it names.
 *
 * @param {{ scripts: readonly string[], styles: readonly string[] }} texts
 */
export function policyFor({ scripts, styles }) {
  const hashes = (/** @type {readonly string[]} */ texts) => texts.map((text) => `'sha256-${hashOf(text)}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    // The worker is in the file. Pictures are made by the program, fonts are in the style sheet.
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default program worker',
  ].join('; ');
}

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('base64');

/**
 * All statements, with the sentence for browsers that run no scripts.
 *
 * @param {string} dist
 * @param {BuiltPage} page
 * @param {string} html
 */
async function statementsOf(dist, page, html) {
  const address = attributesIn(one(html, /<html [^>]*>/))['data-statements'] ?? '';
  const file = page.file.replace(/[^/]*$/, '') + decodeURIComponent(address.replace('./', ''));
  const main = one(await readFile(join(dist, file), 'utf8'), /<main class="statements">(.*)<\/main>/s);
  // The sentence, without its link to the page of all statements.
  const says = one(html, /<noscript>.*?<p class="notices">(.*?)<a /s);
  const text = main
    // The page itself has both.
    .replace(/^<header.*?<\/header>/s, '')
    .replace(/<p class="statements-back">.*?<\/p>/s, '');
  return `<section class="statements" id="all-statements"><noscript><p class="notices">${says}</p></noscript>${text}</section>`;
}

/**
 * The addresses of a page's style sheets, as they are in the build: the first one gives the layers their order.
 *
 * @param {string} html
 */
const sheetsIn = (html) =>
  [...html.matchAll(/<link rel="stylesheet" href="(?:\.\.?\/)assets\/([^"]+)"/g)].map(([, name = '']) => name);

/**
 * One style sheet of all that a page may load: a late one changes nothing before it is needed.
 *
 * @param {string} dist
 * @param {readonly string[]} own those of the page
 */
async function styleOf(dist, own) {
  const all = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.css')).sort();
  const late = all.filter((name) => !own.includes(name) && !OF_ONE_PAGE.test(name));
  const texts = await Promise.all([...own, ...late].map((name) => readFile(join(dist, 'assets', name), 'utf8')));
  return withFonts(dist, [...texts, await readFile(STYLE, 'utf8')].join('\n'));
}

/**
 * Puts each font into the sheet, under its name in the build: the live map takes it from there (`file-server.js`).
 *
 * @param {string} dist
 * @param {string} css
 */
async function withFonts(dist, css) {
  const addresses = [...new Set([...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = '']) => address))];
  /** @type {Map<string, string>} */
  const urls = new Map();
  for (const address of addresses.filter((one) => !one.startsWith('data:'))) {
    const path = /(?:^|\/)(fonts\/.*\.woff2)$/.exec(address)?.[1];
    if (!path) throw new Error(`A style sheet asks for ${address}, which is no font.`);
    const font = (await readFile(join(dist, path))).toString('base64');
    urls.set(address, `data:font/woff2;file=${encodeURIComponent(path)};base64,${font}`);
  }
  return css.replace(/url\(["']?([^"')]+)["']?\)/g, (url, address) => {
    const data = urls.get(address);
    return data ? `url(${data})` : url;
  });
}

/**
 * What the program asks for by its path in the site.
 *
 * @param {string} dist
 * @param {BuiltPage} page
 * @returns {Promise<[path: string, content: Uint8Array][]>}
 */
async function filesFor(dist, { lang, story, translation }) {
  const name = translation ? `${story}.${translation}` : story;
  const script = new Intl.Locale(lang).maximize().script ?? '';
  const worlds = (await readdir(join(dist, 'geo/stories')).catch(() => [])).map((file) => `geo/stories/${file}`);
  const world = `geo/stories/${name}.topo.json`;
  const stories = await readdir(join(dist, 'stories'));
  // The names of the story in all its languages: for the search, and for a class that reads two.
  const names = stories.filter((file) => file.startsWith(`${story}.names.`) && file.endsWith('.json'));
  const letters = await readdir(join(dist, 'fonts', script)).catch(() => /** @type {string[]} */ ([]));
  const paths = [
    `stories/${name}.json`,
    ...names.sort().map((file) => `stories/${file}`),
    worlds.includes(world) ? world : 'geo/world.topo.json',
    'geo/names.json',
    'fonts/outlines.json',
    ...(letters.includes('outlines.json') ? [`fonts/${script}/outlines.json`] : []),
  ];
  return Promise.all(
    paths.map(async (path) => /** @type {[string, Uint8Array]} */ ([path, await readFile(join(dist, path))])),
  );
}

/**
 * The pictures of a story, which are in a folder with its name (`src/parts/images/ImageFigure.tsx`).
 *
 * @param {string} dist
 * @param {BuiltPage} page
 */
async function picturesOf(dist, { story }) {
  const folder = join('stories', story);
  const files = await readdir(join(dist, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = files
    .filter((file) => file.isFile() && PICTURE_TYPES[extname(file.name)])
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'));
  return Promise.all(
    paths.sort().map(async (path) => {
      const data = (await readFile(join(dist, path))).toString('base64');
      const address = path.split('/').map(encodeURIComponent).join('/');
      return `<script type="text/plain" data-picture="${address}">data:${PICTURE_TYPES[extname(path)]};base64,${data}</script>`;
    }),
  );
}

/** The licences of what is in the file, which their texts have to go with. @param {string} dist */
async function licences(dist) {
  const texts = await Promise.all(['licenses.md', 'fonts/OFL.txt'].map((file) => readFile(join(dist, file), 'utf8')));
  return texts.join('\n\n');
}

/**
 * A part of the file that a script unpacks: a third of its length. The same bytes for the same content, whatever the day and the machine.
 *
 * @param {string} attribute
 * @param {string | Uint8Array} content
 */
function packed(attribute, content) {
  const zipped = gzipSync(typeof content === 'string' ? Buffer.from(content) : content, { level: 9, mtime: 0 });
  return `<script type="text/plain" ${attribute}>${Buffer.from(zipped).toString('base64')}</script>`;
}

/**
 * A text in an element that no browser runs. @param {string} text
 */
const inScript = (text) => text.replace(/<(?=\/script|script|!--)/gi, '&lt;');

/**
 * @param {string} tag
 * @returns {Record<string, string>} as they are written
 */
const attributesIn = (tag) =>
  Object.fromEntries([...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]));

/** @param {Readonly<Record<string, string>>} attributes as they are written */
const attributeText = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`))
    .join('');

/**
 * The first group of a pattern, or all of it.
 *
 * @param {string} text
 * @param {RegExp} pattern
 * @throws {Error} when the text does not have it
 */
function one(text, pattern) {
  const found = pattern.exec(text);
  if (!found) throw new Error(`The build has no ${pattern}`);
  return found[1] ?? found[0];
}
