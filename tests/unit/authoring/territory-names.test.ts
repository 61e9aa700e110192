import { expect, it } from 'vitest';
import { territoryNames } from '../../../scripts/story/territory-names.mjs';
import { TERRITORY_NAMES } from '../../../src/authoring/drafts/territory-names';
import { territoryOf } from '../../../src/authoring/drafts/territory-of';
import { isTerritory } from '../../../src/story/territories';

const rows = TERRITORY_NAMES.split(';').map((row) => [row.slice(0, 3), row.slice(4, 6), row.slice(7)] as const);

it('has the names of the map’s tables: run scripts/story/territory-names.mjs', () => {
  // The codes of two letters are those of the running ICU, the names are those of the tables.
  const withoutTwo = (text: string) => text.replace(/ [A-Z-]{2} /g, ' ');
  expect(withoutTwo(TERRITORY_NAMES)).toBe(withoutTwo(territoryNames()));
});

it('understands each name and each code of two letters as one territory', () => {
  for (const [code, two, name] of rows) {
    expect(isTerritory(code), code).toBe(true);
    expect(territoryOf(name), name).toBe(code);
    expect(territoryOf(name.toUpperCase()), name).toBe(code);
    if (two !== '--') expect(territoryOf(two), two).toBe(code);
  }
  expect(territoryOf('Congo')).toBeUndefined();
});
