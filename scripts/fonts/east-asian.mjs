// @ts-check
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { create } from 'fontkit';
import { lettersIn } from './east-asian-letters.mjs';
import { makeFont } from './fonts.mjs';
import { outlinesOf, outlinesText } from './glyph-outlines.mjs';

/**
 * Makes the map's fonts for Korean, Japanese and Chinese from Google's Noto Sans: `npm run fonts`. Han characters have other shapes in each
 * language, so each has fonts of its own, in a folder named after its script (ISO 15924). Only pages of that language load them.
 *
 *     public/fonts/Kore/map-sans.woff2            what the map writes, in regular
 *     public/fonts/Kore/map-sans-semibold.woff2   and in semibold
 *     public/fonts/Kore/outlines.json             for saved pictures and link previews: all letters of catalog and stories
 *
 * The packages have 27 to 57 MB. So they are no dependencies: this script fetches them, and what it makes is committed.
 */

/** @type {readonly Language[]} */
export const EAST_ASIAN_FONTS = [
  {
    script: 'Kore',
    lang: 'ko',
    font: 'NotoSansKR',
    from: '@expo-google-fonts/noto-sans-kr@0.4.3',
    integrity: 'sha512-EVS/uJPcf1TgJtjmQmrFr0oGdcl7ml09CSu0E/AyGzR0UfzdR2pBbzWWPsnuzZiGUl643ODYwYiXK5+B+fLjhQ==',
  },
  {
    script: 'Jpan',
    lang: 'ja',
    font: 'NotoSansJP',
    from: '@expo-google-fonts/noto-sans-jp@0.4.3',
    integrity: 'sha512-Fl+Z6vtD24HFAYsvzB0S9Nery1ly16B9PesdY0wBd+wEHAvkNglnkTUspU0HqGOubkmoa8zusJrKv6vDx1o70A==',
  },
  {
    script: 'Hans',
    lang: 'zh-Hans',
    font: 'NotoSansSC',
    from: '@expo-google-fonts/noto-sans-sc@0.4.3',
    integrity: 'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
  },
  {
    script: 'Hant',
    lang: 'zh-Hant',
    font: 'NotoSansTC',
    from: '@expo-google-fonts/noto-sans-tc@0.4.3',
    integrity: 'sha512-69XAOTLPz0WlAxL6qJEKlDMxHsBd4J1M39HjV0gPF2o1xWVALOsVWvDgistnecVockA9wbU/tH5C/gyS2PdnHg==',
  },
];

/**
 * @typedef {object} Language
 * @property {string} script
 * @property {string} lang
 * @property {string} font the source fonts' name
 * @property {string} from an npm package with its version
 * @property {string} integrity of the package's file
 */

/** The map's two weights: its fonts, and where the package has them. */
const WEIGHTS = [
  { file: 'map-sans.woff2', name: 'Map Sans Regular', own: 'Map Sans', weight: '400Regular' },
  { file: 'map-sans-semibold.woff2', name: 'Map Sans Semibold', own: 'Map Sans Semibold', weight: '600SemiBold' },
];

const COPYRIGHT =
  'Copyright 2014–2021 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’. Cut to what Crosscurrents needs.';

/** Fetched packages stay here. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/east-asian-fonts/', import.meta.url));
const FONTS = fileURLToPath(new URL('../../public/fonts/', import.meta.url));

const run = promisify(execFile);

/** @param {Language} language */
async function makeFonts({ script, lang, font, from, integrity }) {
  const source = join(CACHE, script);
  const files = WEIGHTS.map(({ weight }) => `package/${weight}/${font}_${weight}.ttf`);
  if (!(await isThere(join(source, files.at(-1) ?? '')))) await fetchPackage(from, integrity, source, files);
  const folder = join(FONTS, script);
  await mkdir(folder, { recursive: true });
  const { map, titles, all } = lettersIn(lang);
  /** @type {Record<string, import('./glyph-outlines.mjs').FontOutlines>} */
  const outlines = {};
  for (const [i, { file, name, own }] of WEIGHTS.entries()) {
    const path = join(source, files[i] ?? '');
    const family = `Crosscurrents ${own} ${script}`;
    const made = await makeFont({
      file,
      family,
      from: path,
      copyright: COPYRIGHT,
      characters: map,
      axes: {},
      features: [],
    });
    await writeFile(join(folder, file), made);
    console.log(
      `${join(script, file).padEnd(30)} ${String(made.length).padStart(6)} bytes, ${[...map].length} letters`,
    );
    const face = create(await readFile(path));
    if (!('characterSet' in face)) throw new Error(`${path} holds more than one font`);
    outlines[name] = outlinesOf([face], i === 0 ? all : titles);
  }
  await writeFile(join(folder, 'outlines.json'), outlinesText(outlines));
}

/**
 * Fetches files of an npm package into a folder.
 *
 * @param {string} name
 * @param {string} integrity
 * @param {string} folder
 * @param {readonly string[]} files
 * @throws {Error} when the registry gives another package than the one that this script was written for
 */
async function fetchPackage(name, integrity, folder, files) {
  await mkdir(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', name, '--json', '--pack-destination', folder], { maxBuffer: 2 ** 24 });
  const archive = join(folder, JSON.parse(stdout)[0].filename);
  const sum = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (`sha512-${sum}` !== integrity) throw new Error(`${name} is not the package that it was: sha512-${sum}`);
  await run('tar', ['-xzf', archive, '-C', folder, ...files]);
}

/** @param {string} path */
const isThere = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const language of EAST_ASIAN_FONTS) await makeFonts(language);
