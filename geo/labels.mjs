// @ts-check
// The names on the map and their positions.

import { COUNTRY_NAMES } from './country-names.mjs';
import { DISPUTED, SMALL_ISLANDS } from './disputed.mjs';
import { cellOf } from './grid.mjs';
import { SENSITIVE_NAMES } from './names.mjs';
import { SEA_NAMES } from './sea-names.mjs';

/**
 * @typedef {import('./country-names.mjs').Names} Names
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 * @typedef {readonly [id: string, rank: 1 | 2 | 3 | 4, lon: number, lat: number]} Placed
 */

/**
 * Seas by rank: 1 is placed first and is the largest. Degrees; in open water, not on the straight lines between the five
 * capitals or on the marks of islands.
 *
 * @type {readonly Placed[]}
 */
const SEAS = [
  ['sea-of-japan', 1, 134.3, 38.2],
  ['yellow-sea', 1, 122.5, 35.4],
  ['east-china-sea', 1, 125.7, 29.5],
  ['south-china-sea', 1, 114, 13],
  ['philippine-sea', 1, 131.5, 22.6],
  ['pacific-ocean', 1, 143.6, 28.8],
  ['sea-of-okhotsk', 2, 149.5, 53],
  ['taiwan-strait', 3, 118.9, 23.3],
  ['korea-strait', 3, 129.6, 34.55],
  ['bohai-sea', 3, 119.7, 38.55],
  ['luzon-strait', 4, 121, 20.6],
  ['gulf-of-tonkin', 4, 107.9, 19.9],
  ['tatar-strait', 4, 141, 49.4],
  ['tsugaru-strait', 4, 140.5, 41.45],
  ['bay-of-bengal', 2, 88.5, 14],
  ['arabian-sea', 3, 63.5, 15],
  ['bering-sea', 2, -178, 58],
  ['caribbean-sea', 3, -73.5, 14.8],
  ['pacific-ocean', 1, -140, 10],
  ['indian-ocean', 1, 78, -22],
  ['atlantic-ocean', 1, -33, 26],
  ['arctic-ocean', 2, -160, 79],
  ['southern-ocean', 3, 120, -61],
];

/**
 * Countries. Russia has two labels: its middle is far from the region, and only its Far East is in the region.
 *
 * @type {readonly Placed[]}
 */
const COUNTRIES = [
  ['CHN', 1, 110.5, 33.6],
  ['JPN', 1, 140.6, 39.3],
  ['KOR', 1, 127.95, 35.9],
  ['PRK', 1, 127.3, 40.95],
  ['TWN', 1, 120.9, 23.65],
  ['RUS', 1, 97, 62],
  ['RUS', 2, 131.5, 52],
  ['MNG', 1, 103.2, 46.6],
  ['VNM', 2, 108.1, 13.7],
  ['PHL', 2, 121.1, 16.7],
  ['LAO', 2, 102.7, 19.4],
  ['MMR', 2, 95.9, 21.6],
  ['THA', 2, 101.3, 15.7],
  ['KHM', 3, 104.9, 12.9],
  ['MYS', 3, 114.4, 4],
  ['IDN', 2, 113.6, -0.9],
  ['NPL', 3, 83.9, 28.4],
  ['IND', 2, 78.8, 22.6],
  ['KAZ', 2, 67.5, 48.2],
  ['UZB', 4, 63.6, 42],
  ['PAK', 3, 69.3, 29.8],
  ['AFG', 3, 66, 33.9],
  ['IRN', 3, 54.3, 32.5],
  ['SAU', 3, 44.7, 24],
  ['TUR', 3, 34.5, 39],
  ['UKR', 3, 31.4, 49.2],
  ['DEU', 4, 10.2, 51],
  ['FRA', 4, 2.4, 46.7],
  ['GBR', 4, -1.6, 52.9],
  ['ESP', 4, -3.6, 40],
  ['ITA', 4, 12.3, 43.2],
  ['POL', 4, 19.3, 52],
  ['SWE', 4, 15.5, 62.5],
  ['NOR', 4, 8.8, 61.2],
  ['FIN', 4, 26.3, 63.2],
  ['ISL', 4, -18.7, 64.9],
  ['GRL', 3, -41, 73],
  ['EGY', 3, 29.3, 26.6],
  ['LBY', 4, 17.8, 27],
  ['DZA', 3, 2.6, 28],
  ['SDN', 4, 29.9, 16.2],
  ['ETH', 4, 39.3, 8.4],
  ['COD', 3, 23.5, -2.7],
  ['NGA', 4, 8, 9.6],
  ['ZAF', 3, 23.2, -30.4],
  ['KEN', 4, 37.8, 0.6],
  ['TZA', 4, 34.6, -6.4],
  ['MDG', 4, 46.6, -19.4],
  ['USA', 1, -99, 39.6],
  ['CAN', 2, -106, 58],
  ['MEX', 3, -102.5, 24],
  ['CUB', 4, -78.7, 21.7],
  ['BRA', 2, -52.5, -10.5],
  ['ARG', 3, -65.5, -35.3],
  ['VEN', 2, -65.8, 7.1],
  ['COL', 3, -73, 3.6],
  ['PER', 3, -75, -8.7],
  ['CHL', 4, -70.3, -27],
  ['BOL', 4, -64.4, -16.8],
  ['GUY', 4, -58.9, 5],
  ['AUS', 2, 134.3, -24.8],
  ['NZL', 4, 172, -42.6],
  ['PNG', 4, 143.6, -6.2],
  ['ATA', 2, 60, -80],
];

/** @type {readonly Placed[]} */
const REGIONS = [['southern-kurils', 4, 152.2, 44]];

/** @param {string} id @returns {Names} */
function namesOf(id) {
  const names = SENSITIVE_NAMES.find((name) => name.id === id)?.labels ?? COUNTRY_NAMES[id] ?? SEA_NAMES[id];
  if (!names) throw new Error(`${id} has no name`);
  return names;
}

/** @param {Names} names as properties, from which a style can choose by language */
const asProperties = (names) => ({
  'name:en': names.en,
  'name:ko': names.ko,
  'name:ja': names.ja,
  'name:zh-Hans': names['zh-Hans'],
  'name:zh-Hant': names['zh-Hant'],
});

/**
 * Returns the names of seas, countries and regions. A second label with the same name has the id with `-2`.
 *
 * @returns {GeometryObject[]} points, grid cells
 */
export function labels() {
  /** @type {Map<string, number>} */
  const count = new Map();
  /** @param {string} kind @returns {(placed: Placed) => GeometryObject} */
  const labelled =
    (kind) =>
    ([id, rank, lon, lat]) => {
      const number = (count.get(id) ?? 0) + 1;
      count.set(id, number);
      const properties = { id: number === 1 ? id : `${id}-${number}`, kind, rank, ...asProperties(namesOf(id)) };
      return { type: 'Point', properties, coordinates: cellOf([lon, lat]) };
    };
  return [...SEAS.map(labelled('sea')), ...COUNTRIES.map(labelled('country')), ...REGIONS.map(labelled('region'))];
}

/**
 * Returns islands that are too small to be visible as land at low zoom, including the disputed ones.
 *
 * @returns {GeometryObject[]} points, grid cells
 */
export function islands() {
  /** @param {{ id: string, point: number[] }} place @param {boolean} disputed @returns {GeometryObject} */
  const island = ({ id, point }, disputed) => ({
    type: 'Point',
    properties: { id, disputed, ...asProperties(namesOf(id)) },
    coordinates: cellOf(point),
  });
  return [...DISPUTED.map((place) => island(place, true)), ...SMALL_ISLANDS.map((place) => island(place, false))];
}

/**
 * Returns the position of a name's label or mark on the map; the first, if there are several.
 *
 * @param {string} id
 * @returns {[lon: number, lat: number] | undefined} degrees
 */
export function positionOfName(id) {
  const label = [...SEAS, ...COUNTRIES, ...REGIONS].find(([labelId]) => labelId === id);
  if (label) return [label[2], label[3]];
  return [...DISPUTED, ...SMALL_ISLANDS].find((place) => place.id === id)?.point;
}
