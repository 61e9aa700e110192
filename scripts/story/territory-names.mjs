// @ts-check
import { writeFile } from 'node:fs/promises';
import { COUNTRY_NAMES } from '../../geo/tables/country-names.mjs';

/**
 * Writes `src/authoring/drafts/territory-names.ts`, by which an import understands names of countries and codes of two letters:
 * `node scripts/story/territory-names.mjs`. Run it when the tables of names change.
 */

const FILE = 'src/authoring/drafts/territory-names.ts';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes of two letters by the names that Unicode CLDR gives them, which are those of the tables. */
function codesOfTwo() {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  return new Map(
    codes
      .filter((code) => code === new Intl.Locale('und', { region: code }).region)
      .map((code) => [names.of(code), code]),
  );
}

/** @returns {string} for each territory its code of three letters, that of two, and its English name */
export function territoryNames() {
  const two = codesOfTwo();
  return Object.entries(COUNTRY_NAMES)
    .map(([code, { en }]) => `${code} ${two.get(en) ?? '--'} ${en}`)
    .sort()
    .join(';');
}

if (import.meta.filename === process.argv[1]) {
  await writeFile(
    FILE,
    `/**
 * ISO 3166-1 alpha-3 and alpha-2 code and English name of each territory, as the map's tables of names have them.
 * Made by \`scripts/story/territory-names.mjs\` from Unicode CLDR.
 */
export const TERRITORY_NAMES =
  ${JSON.stringify(territoryNames()).replaceAll("'", "\\'").replace(/^"|"$/g, "'")};
`,
  );
}
