// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { runnerImport } from 'vite';

/**
 * Link preview: what other sites and apps show for a link to the page. It consists of a picture, `og.png` (the map as the
 * built-in story opens), and the page's title and description. The build makes both from the story file, the catalog and the
 * figure.
 */

/** File name of the picture in the build. */
const FILE = 'og.png';

/**
 * Creates a Vite plugin that adds the picture and the `<meta>` elements of the link preview.
 *
 * @param {{ siteUrl?: string | undefined }} options `siteUrl`: the future address of the page. Most sites need an absolute URL
 *   of the picture; without `siteUrl` it is relative to the page.
 * @returns {import('vite').Plugin}
 */
export function linkPreview({ siteUrl }) {
  const base =
    siteUrl === undefined || siteUrl === '' ? undefined : new URL(siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`);
  return {
    name: 'crosscurrents:link-preview',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await pngOf((await preview()).svg) });
    },
    transformIndexHtml: {
      order: 'post',
      // The speaker's page needs no preview, because users do not share links to it.
      handler: async (_html, { path }) => (path === '/index.html' ? tagsFor(await preview(), base) : []),
    },
  };
}

/** @returns {Promise<import('./story-pictures').LinkPreview>} */
function preview() {
  made ??= storyPictures().then(({ linkPreview }) => linkPreview());
  return made;
}

/** @type {Promise<import('./story-pictures').LinkPreview> | undefined} */
let made;

/**
 * @param {Omit<import('./story-pictures').LinkPreview, 'svg'>} preview
 * @param {URL | undefined} base
 * @returns {import('vite').HtmlTagDescriptor[]}
 */
export function tagsFor({ product, title, description, alt, size: { width, height } }, base) {
  /** @type {[kind: 'property' | 'name', key: string, content: string][]} */
  const meta = [
    ['name', 'description', description],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', product],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ...(base ? /** @type {typeof meta} */ ([['property', 'og:url', base.href]]) : []),
    ['property', 'og:image', base ? new URL(FILE, base).href : `./${FILE}`],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(width)],
    ['property', 'og:image:height', String(height)],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
  return meta.map(([kind, key, content]) => ({ tag: 'meta', attrs: { [kind]: key, content }, injectTo: 'head' }));
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
