// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { runnerImport } from 'vite';
import { elementText } from './site/markup.mjs';
import { hrefOf } from './site/pages.mjs';

/**
 * Link preview: what other sites and apps show for a link to a story's page. It consists of a picture (the map as the story opens), and the
 * page's title and description. The build makes both from the story file, the catalog and the figure.
 */

/**
 * @typedef {{ page: string, preview: string, root?: './' | '../', other?: string }} PreviewFiles `other`: a picture to show where letters are missing in this one
 */

/**
 * @param {import('../src/story/format').Story} story
 * @param {PreviewFiles} files of the story in the build
 * @param {string | undefined} siteUrl the future address of the folder. Most sites need an absolute URL of the picture; without it, it is
 *   relative to the page.
 * @returns {Promise<{ png: Uint8Array | undefined, tags: string[], missing: readonly string[] }>} the picture, unless the other one is shown, the
 *   `<meta>` elements, and the letters that the picture lacks
 */
export async function linkPreviewOf(story, { other, ...files }, siteUrl) {
  const { linkPreview } = await storyPictures();
  const made = await linkPreview(story);
  const { missing } = made;
  const showsOther = other !== undefined && missing.length > 0;
  const shown = showsOther ? { ...files, preview: other } : files;
  const tags = tagsFor({ ...made, lang: story.lang }, shown, siteUrl).map(elementText);
  return { png: showsOther ? undefined : await pngOf(made.svg), tags, missing };
}

/**
 * @param {Omit<import('./story-pictures').LinkPreview, 'svg'> & { lang: string }} made
 * @param {PreviewFiles} files
 * @param {string | undefined} siteUrl
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
export function tagsFor(
  { product, title, description, alt, lang, size: { width, height } },
  { page, preview, root = './' },
  siteUrl,
) {
  const base = siteUrl ? new URL(siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`) : undefined;
  /** @type {[kind: 'property' | 'name', key: string, content: string][]} */
  const meta = [
    ['name', 'description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', product],
    ['property', 'og:locale', localeOf(lang)],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ...(base ? /** @type {typeof meta} */ ([['property', 'og:url', new URL(hrefOf(page), base).href]]) : []),
    ['property', 'og:image', base ? new URL(hrefOf(preview), base).href : hrefOf(preview, root)],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(width)],
    ['property', 'og:image:height', String(height)],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
  return meta.map(([kind, key, content]) => ({ tag: 'meta', attrs: { [kind]: key, content } }));
}

/**
 * A language and its likely country, as the Open Graph protocol writes them: "zh_TW" for "zh-Hant". https://ogp.me/#optional
 *
 * @param {string} lang BCP 47
 */
function localeOf(lang) {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region ? `${language}_${region}` : language;
}

/** @returns {Promise<typeof import('./story-pictures')>} the TypeScript module that draws, compiled for Node */
export async function storyPictures() {
  loaded ??= runnerImport('./scripts/story-pictures.ts', { configFile: false, logLevel: 'warn' });
  return (await loaded).module;
}

/** @type {ReturnType<typeof runnerImport<typeof import('./story-pictures')>> | undefined} */
let loaded;
/** @type {Promise<void> | undefined} WebAssembly must be initialized only once */
let ready;

/**
 * @param {string} svg without text elements: no fonts are loaded
 * @returns {Promise<Uint8Array>} the picture as PNG at its own size; the same bytes on every computer
 */
export async function pngOf(svg) {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= readFile(wasm).then((bytes) => initWasm(bytes));
  await ready;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
