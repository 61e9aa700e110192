// @ts-check
import { readFile } from 'node:fs/promises';
import { minify } from 'vite';
import { STORY_WORLDS } from '../first-wave/world-file.mjs';
import { nearestLanguageCode } from './nearest-language.mjs';

/** The scripts of a page's head, which are no modules: what stands in them for what only the build knows is put in here. */

/** Runs before the page is painted; see the file. */
const OPENING = 'scripts/opening.js';
/** Says what happened when the program does not come or fails. In both pages. */
const LAST_RESORT = 'scripts/last-resort.js';

/**
 * @typedef {object} OpeningParts
 * @property {Readonly<Record<string, readonly string[]>>} doors the files of each door (`../first-wave/doors.mjs`)
 * @property {Readonly<Record<string, Readonly<Record<string, string>>>>} pages the addresses of each story's pages, by language
 * @property {string} product
 * @property {boolean} isSite false: the page is a single file, which requests nothing and leads to no other page
 */

/** @param {OpeningParts} parts */
export async function openingScript({ doors, pages, product, isSite }) {
  const [opening, nearest] = await Promise.all([readFile(OPENING, 'utf8'), nearestLanguageCode()]);
  return opening
    .replaceAll('IS_SITE', String(isSite))
    .replace('STORY_WORLDS', () => JSON.stringify(STORY_WORLDS))
    .replace('DOOR_FILES', () => JSON.stringify(doors))
    .replace('// NEAREST_LANGUAGE', () => nearest)
    .replace('PRODUCT', () => JSON.stringify(product))
    .replace('STORY_PAGES', () => JSON.stringify(pages));
}

/**
 * @param {string} texts an expression for the texts of the page
 * @param {boolean} isSite
 */
export async function lastResortScript(texts, isSite) {
  const script = await readFile(LAST_RESORT, 'utf8');
  return script.replaceAll('IS_SITE', String(isSite)).replace('LAST_RESORT_TEXTS', () => texts);
}

/**
 * The texts of one of the two pages.
 *
 * @param {import('../../src/text/last-resort').LastResort} all
 * @param {'page' | 'speaker'} name
 */
export function lastResortTexts({ page, speaker, ...shared }, name) {
  return JSON.stringify({ ...shared, ...{ page, speaker }[name] });
}

/** @param {string} script */
export const minified = async (script) => (await minify('script.js', script)).code;
