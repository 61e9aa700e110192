// @ts-check
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { minify, runnerImport } from 'vite';
import { lastResortScript, lastResortTexts, minified, openingScript } from '../site/head-scripts.mjs';
import { entriesOf, programOf, workerOf } from './bundle.mjs';
import { builtPages, singlePage } from './page.mjs';
import { zipOf } from './zip.mjs';

/**
 * Makes what a teacher takes along, from a build: a file of each page of a story, `crosscurrents.my-story.ko.html`, which opens without a
 * server, and the site as `crosscurrents.zip` for a laptop. `list.json` says what there is: the page for teachers offers it.
 */

/** The folder in the build. */
const DOWNLOADS = 'downloads';
const LIST = 'list.json';
const ZIP = 'crosscurrents.zip';

/** What the folder of a download is not: it has been made for servers, or is a download itself. */
const NOT_TAKEN = /^downloads\/|\.(?:br|gz)$/;

/**
 * @param {string} dist a build
 * @param {string} [folder] to write the files into
 * @returns {Promise<{ file: string, bytes: number }[]>}
 */
export async function writeDownloads(dist, folder = join(dist, DOWNLOADS)) {
  const texts = await textsOfProgram();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = [];
  for (const { file, html, lang, story } of await singleFiles(dist, texts)) {
    await writeFile(join(folder, file), html);
    files.push({ file, lang, story, bytes: Buffer.byteLength(html) });
  }
  const languages = [...new Set(files.map(({ lang }) => lang))];
  const zip = await zipOf(await siteFiles(dist), languages.map(texts.laptopText));
  await writeFile(join(folder, ZIP), zip);
  const site = { file: ZIP, bytes: zip.length };
  await writeFile(join(folder, LIST), JSON.stringify({ files, site }));
  return [...files, site];
}

/**
 * Writes that there is nothing to take along.
 *
 * @param {string} dist a build
 */
export async function writeNoDownloads(dist) {
  await mkdir(join(dist, DOWNLOADS), { recursive: true });
  await writeFile(join(dist, DOWNLOADS, LIST), JSON.stringify({ files: [] }));
}

/**
 * @param {string} dist a build
 * @param {Awaited<ReturnType<typeof textsOfProgram>>} texts
 */
async function singleFiles(dist, { lastResortIn, product }) {
  const here = (/** @type {string} */ file) => readFile(new URL(file, import.meta.url), 'utf8');
  const [program, worker, loader, window, pages] = await Promise.all([
    entriesOf(dist).then((entries) => programOf(dist, entries)),
    workerOf(dist),
    here('loader.js'),
    here('window.js'),
    builtPages(dist),
  ]);
  const opening = await openingScript({ doors: {}, pages: {}, product, isSite: false });
  const isSpeaker = "document.documentElement.dataset.window === 'speaker'";
  /** @param {string} lang */
  const head = async (lang) => {
    const all = lastResortIn(lang);
    const choice = `${isSpeaker} ? ${lastResortTexts(all, 'speaker')} : ${lastResortTexts(all, 'page')}`;
    return minified(`${window}\nif (!(${isSpeaker})) { ${opening} }\n${await lastResortScript(choice, false)}`);
  };
  const scripts = { program, worker, loader: (await minify('loader.js', loader, { module: true })).code, head };
  return Promise.all(
    pages.map(async (page) => ({
      file: `crosscurrents.${page.story}.${page.lang}.html`,
      lang: page.lang,
      story: page.story,
      html: await singlePage(dist, page, scripts),
    })),
  );
}

/**
 * @param {string} dist
 * @returns {Promise<[path: string, content: Uint8Array][]>} the files of the site, in the order of their names
 */
async function siteFiles(dist) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !NOT_TAKEN.test(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => /** @type {[string, Uint8Array]} */ ([path, await readFile(join(dist, path))])),
  );
}

/** What the program says, in each language. @returns {Promise<typeof import('./texts')>} */
async function textsOfProgram() {
  return (await runnerImport('./scripts/single/texts.ts', { configFile: false, logLevel: 'warn' })).module;
}
