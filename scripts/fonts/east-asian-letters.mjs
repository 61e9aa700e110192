// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Which letters the East Asian fonts hold, read from what is written in each language: `east-asian.mjs` makes the fonts, and
 * `tests/unit/build/east-asian-fonts.test.ts` compares them.
 */

const PUBLIC = new URL('../../public/', import.meta.url);
const CATALOGS = new URL('../../src/text/', import.meta.url);

/**
 * Fields of a translation's texts that the map writes. Those of all kinds of things: a letter too many costs a hundred bytes.
 */
const ON_MAP = ['name', 'marker', 'side', 'label', 'short'];
/** Fields that a picture writes in semibold: of what is selected, and of the story itself. */
const TITLES = [...ON_MAP, 'title', 'role', 'kind'];

/**
 * Returns the letters of a language: what the map writes, what pictures of the map write in semibold, and all.
 *
 * @param {string} lang
 * @returns {{ map: string, titles: string, all: string }}
 */
export function lettersIn(lang) {
  const names = labelsIn(read(PUBLIC, 'geo/world.topo.json'), `name:${lang}`);
  const translations = readdirSync(new URL('stories/', PUBLIC))
    .filter((file) => file.endsWith(`.${lang}.json`))
    .map((file) => /** @type {Texts} */ (read(PUBLIC, `stories/${file}`).texts));
  /** @type {(fields: readonly string[]) => unknown[]} */
  const fieldsOf = (fields) =>
    translations.flatMap((texts) => Object.values(texts).flatMap((own) => fields.map((field) => own[field])));
  const catalog = catalogOf(lang);
  // Names of what is planned are longer on the map.
  const planned = /plannedLabel: .*/.exec(catalog)?.[0] ?? '';
  return {
    map: lettersOf([names, planned, fieldsOf(ON_MAP)]),
    titles: lettersOf([names, planned, fieldsOf(TITLES)]),
    all: lettersOf([names, catalog, translations]),
  };
}

/** @typedef {Record<string, Record<string, unknown>>} Texts a translation's texts, by thing and field */

/**
 * Returns the source of a language's catalog: many of its texts are functions. Comments are in English.
 *
 * @param {string} lang
 */
function catalogOf(lang) {
  const folder = new URL(`${lang.toLowerCase()}/`, CATALOGS);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
}

/**
 * @param {unknown} value
 * @returns {string} the East Asian letters of all texts in it, each once, in the order of their code points
 */
function lettersOf(value) {
  const letters = [...new Set(textsIn(value).join('').normalize('NFC'))].filter((letter) => EAST_ASIAN.test(letter));
  return letters.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** The same as `EAST_ASIAN` in `src/style/fonts.ts`, which Node cannot import. A test compares the two. */
export const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u;

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {string[]} the texts with this key, at any depth
 */
function labelsIn(value, key) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([own, inner]) =>
    own === key && typeof inner === 'string' ? [inner] : labelsIn(inner, key),
  );
}

/**
 * @param {URL} base
 * @param {string} path
 */
const read = (base, path) => JSON.parse(readFileSync(new URL(path, base), 'utf8'));
