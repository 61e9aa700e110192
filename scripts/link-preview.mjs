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
 * @param {import('../src/story/format').Story} story
 * @param {{ page: string, preview: string, root?: './' | '../' }} files of the story in the build
 * @param {string | undefined} siteUrl the future address of the folder. Most sites need an absolute URL of the picture; without it, it is
 *   relative to the page.
 * @returns {Promise<{ png: Uint8Array, tags: string[], missing: readonly string[] }>} the picture, the `<meta>` elements, and the letters
 *   that the picture lacks
 */
export async function linkPreviewOf(story, files, siteUrl) {
  const { linkPreview } = await storyPictures();
  const made = await linkPreview(story);
  return { png: await pngOf(made.svg), tags: tagsFor(made, files, siteUrl).map(elementText), missing: made.missing };
}

/**
 * @param {Omit<import('./story-pictures').LinkPreview, 'svg'>} made
 * @param {{ page: string, preview: string, root?: './' | '../' }} files
 * @param {string | undefined} siteUrl
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
export function tagsFor(
  { product, title, description, alt, size: { width, height } },
  { page, preview, root = './' },
  siteUrl,
) {
  const base = siteUrl ? new URL(siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`) : undefined;
  /** @type {[kind: 'property' | 'name', key: string, content: string][]} */
  const meta = [
    ['name', 'description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', product],
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
