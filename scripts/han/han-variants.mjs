// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

/**
 * Writes `src/panels/search/han-variants.ts`: which Han characters the search takes for one, because they are forms of one character in
 * Chinese, Simplified and Traditional, and in Japanese (湾, 灣). OpenCC says which. The table has the characters of the stories and of the
 * map's names with all their forms: a reader may type any of them. Run `npm run han` when a story has new characters.
 * `tests/unit/search/han-variants.test.ts` compares the file with what this makes.
 */

const TARGET = new URL('../../src/panels/search/han-variants.ts', import.meta.url);
const STORIES = 'public/stories';
const NAMES = ['public/geo/names.json', 'src/panels/names/map-labels.json'];

/** Han characters that a reader can type: the first block and its Extension A. */
const RANGES = /** @type {const} */ ([
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
]);

/** The conversions of OpenCC from one character to another form of it. */
const FORMS = [
  Converter({ from: 't', to: 'cn' }),
  Converter({ from: 'cn', to: 't' }),
  Converter({ from: 'jp', to: 't' }),
  Converter({ from: 'tw', to: 't' }),
  Converter({ from: 'hk', to: 't' }),
  Converter({ from: 't', to: 'tw' }),
  Converter({ from: 't', to: 'hk' }),
];

/** @returns {Promise<string>} the text of the file */
export async function hanVariants() {
  const occurring = await charactersOf(await shownFiles());
  const groups = groupsOf().filter((group) => group.some((character) => occurring.has(character)));
  return [
    `// Made by scripts/han/${basename(fileURLToPath(import.meta.url))} from OpenCC's tables: run it, do not edit.\n`,
    '\n',
    '/** Forms of one Han character, Simplified and Traditional Chinese and Japanese: groups, with a space between them. */\n',
    'export const HAN_VARIANTS =\n',
    `  '${groups.map((group) => group.join('')).join(' ')}';\n`,
  ].join('');
}

/** The files whose texts the search finds. */
async function shownFiles() {
  const stories = (await readdir(STORIES)).filter((file) => file.endsWith('.json')).sort();
  return [...stories.map((file) => `${STORIES}/${file}`), ...NAMES];
}

/** @param {readonly string[]} files */
async function charactersOf(files) {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []));
}

/**
 * All characters that have other forms, each in one group: forms of forms are of the same group.
 *
 * @returns {string[][]} in the order of Unicode
 */
function groupsOf() {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      for (const convert of FORMS) join(groups, character, convert(character));
    }
  }
  return [...new Set(groups.values())].map((group) => group.sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/**
 * @param {Map<string, string[]>} groups
 * @param {string} a
 * @param {string} b
 */
function join(groups, a, b) {
  // Some characters have two as their form, or one that takes two UTF-16 units.
  if (a === b || b.length !== 1) return;
  const own = groups.get(a) ?? [a];
  const other = groups.get(b) ?? [b];
  if (own === other) return;
  const joined = [...own, ...other];
  for (const character of joined) groups.set(character, joined);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(TARGET, await hanVariants());
