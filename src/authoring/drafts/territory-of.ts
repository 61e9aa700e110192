import { territoryMeant } from '../../story/territories-meant';
import { TERRITORY_NAMES } from './territory-names';

/** Names are compared without capitals, accents, signs, articles and forms of letters. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/\bst\b/g, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();

/** By the code of two letters and by the plain name. */
let codes: ReadonlyMap<string, string> | undefined;

function tableOfCodes(): ReadonlyMap<string, string> {
  const rows = TERRITORY_NAMES.split(';').map(
    (row) => [row.slice(0, 3), row.slice(4, 6), plain(row.slice(7))] as const,
  );
  return new Map(rows.flatMap(([code, two, name]) => [[two, code] as const, [name, code] as const]));
}

/** Returns the code of a territory that a cell names: by its code of three letters or two, or its English name. */
export function territoryOf(given: string): string | undefined {
  codes ??= tableOfCodes();
  return territoryMeant(given) ?? codes.get(given.trim().toUpperCase()) ?? codes.get(plain(given));
}
