// @ts-check
// The names on the map and their positions.

import { COUNTRY_NAMES } from './country-names.mjs';
import { DISPUTED, SMALL_ISLANDS } from './disputed.mjs';
import { cellOf, coarseCell } from './grid.mjs';
import { SENSITIVE_NAMES } from './names.mjs';
import { SEA_NAMES } from './sea-names.mjs';

/**
 * @typedef {import('./country-names.mjs').Names} Names
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 * @typedef {[lon: number, lat: number]} Degrees
 * @typedef {readonly [id: string, rank: 1 | 2 | 3 | 4, first: Degrees, ...others: Degrees[]]} Placed a name and the
 *   positions at which it may stand, the best first: the map shows it at most once
 */

/**
 * Seas by rank: 1 is placed first and is the largest. In open water, not on the straight lines between the five capitals or
 * on the marks of islands.
 *
 * @type {readonly Placed[]}
 */
const SEAS = [
  ['sea-of-japan', 1, [134.3, 38.2], [135.2, 39.8], [132.8, 40], [131.6, 36]],
  ['yellow-sea', 1, [123.1, 35.4], [123.6, 36.4], [122.9, 34.3], [124.3, 33.8]],
  ['east-china-sea', 1, [125.7, 29.5], [124.9, 28.3], [126.2, 30.6], [124.5, 31.4]],
  ['south-china-sea', 1, [114, 13], [115.5, 18.3], [113.2, 18.6], [112, 11]],
  ['philippine-sea', 1, [131.5, 22.6], [132.5, 19], [129.5, 18.5], [134, 26.5]],
  [
    'pacific-ocean',
    1,
    [143.6, 28.8],
    [147, 24.5],
    [150, 31],
    [153, 37],
    [166, 28],
    [-170, 25],
    [-140, 10],
    [-125, -20],
  ],
  ['sea-of-okhotsk', 2, [149.5, 53], [147, 55], [150, 50.5], [146.3, 47.6]],
  ['taiwan-strait', 3, [118.9, 23.3], [119.4, 24.4], [120, 25.3]],
  ['korea-strait', 3, [129.6, 34.55], [128.6, 34.3], [128.4, 33.7], [130.3, 35.1]],
  ['bohai-sea', 3, [119.7, 38.55], [120, 38.9], [119.6, 38.1]],
  ['luzon-strait', 4, [121, 20.6], [121.2, 19.6]],
  ['gulf-of-tonkin', 4, [107.9, 19.9], [107.4, 18.9], [108.2, 20.7]],
  ['tatar-strait', 4, [141, 49.4], [140.8, 48], [141.2, 51]],
  ['tsugaru-strait', 4, [140.5, 41.45], [139.5, 41.2], [142.2, 41.4]],
  ['bay-of-bengal', 2, [88.5, 14], [89, 11], [87.8, 17]],
  ['arabian-sea', 3, [63.5, 15], [65, 11.5], [63, 19]],
  ['bering-sea', 2, [-178, 58], [-175, 56.5], [175, 57]],
  ['caribbean-sea', 3, [-73.5, 14.8], [-76.5, 15.5], [-69, 14.8]],
  ['indian-ocean', 1, [78, -22], [80, -8], [90, -10], [65, -28], [90, -35]],
  ['atlantic-ocean', 1, [-33, 26], [-45, 35], [-30, 45], [-27, 8], [-12, -20]],
  ['arctic-ocean', 2, [-160, 79], [170, 79], [-145, 76], [-170, 75], [0, 82]],
  ['southern-ocean', 3, [120, -61], [60, -58], [-120, -62], [-20, -57]],
];

/**
 * Countries. Only the Far East of Russia is in the region.
 *
 * @type {readonly Placed[]}
 */
const COUNTRIES = [
  ['CHN', 1, [110.5, 33.6], [106.5, 36.2], [112.5, 28.5], [103.5, 31], [99, 35]],
  ['JPN', 1, [140.6, 39.3], [138.2, 36.2], [142.8, 43.4], [132.6, 34.6], [131.1, 32.5]],
  ['KOR', 1, [127.95, 35.9], [127.6, 35.3], [128.6, 36.7], [127.3, 36.6]],
  ['PRK', 1, [127.3, 40.95], [126.6, 40.3], [128.4, 41.3], [126.2, 39.6]],
  ['TWN', 1, [120.9, 23.65], [120.75, 23], [121.3, 24.5]],
  ['RUS', 1, [97, 62], [131.5, 52], [110, 55], [135, 60], [125, 66]],
  ['MNG', 1, [103.2, 46.6], [101, 48.5], [107, 45]],
  ['VNM', 2, [108.1, 13.7], [108, 14.6], [105.5, 20.8]],
  ['PHL', 2, [121.1, 16.7], [121.2, 15.5], [125.2, 8]],
  ['LAO', 2, [102.7, 19.4]],
  ['MMR', 2, [95.9, 21.6]],
  ['THA', 2, [101.3, 15.7], [102.8, 15.6]],
  ['KHM', 3, [104.9, 12.9]],
  ['MYS', 3, [114.4, 4]],
  ['IDN', 2, [113.6, -0.9]],
  ['NPL', 3, [83.9, 28.4]],
  ['IND', 2, [78.8, 22.6], [79, 19]],
  ['KAZ', 2, [67.5, 48.2], [70, 47]],
  ['UZB', 4, [63.6, 42]],
  ['PAK', 3, [69.3, 29.8]],
  ['AFG', 3, [66, 33.9]],
  ['IRN', 3, [54.3, 32.5]],
  ['SAU', 3, [44.7, 24]],
  ['TUR', 3, [34.5, 39]],
  ['UKR', 3, [31.4, 49.2]],
  ['DEU', 4, [10.2, 51]],
  ['FRA', 4, [2.4, 46.7]],
  ['GBR', 4, [-1.6, 52.9]],
  ['ESP', 4, [-3.6, 40]],
  ['ITA', 4, [12.3, 43.2]],
  ['POL', 4, [19.3, 52]],
  ['SWE', 4, [15.5, 62.5]],
  ['NOR', 4, [8.8, 61.2]],
  ['FIN', 4, [26.3, 63.2]],
  ['ISL', 4, [-18.7, 64.9]],
  ['GRL', 3, [-41, 73]],
  ['EGY', 3, [29.3, 26.6]],
  ['LBY', 4, [17.8, 27]],
  ['DZA', 3, [2.6, 28]],
  ['SDN', 4, [29.9, 16.2]],
  ['ETH', 4, [39.3, 8.4]],
  ['COD', 3, [23.5, -2.7]],
  ['NGA', 4, [8, 9.6]],
  ['ZAF', 3, [23.2, -30.4]],
  ['KEN', 4, [37.8, 0.6]],
  ['TZA', 4, [34.6, -6.4]],
  ['MDG', 4, [46.6, -19.4]],
  ['USA', 1, [-99, 39.6], [-108, 40], [-90, 37], [-152, 65]],
  ['CAN', 2, [-106, 58], [-97, 56], [-120, 56]],
  ['MEX', 3, [-102.5, 24]],
  ['CUB', 4, [-78.7, 21.7]],
  ['BRA', 2, [-52.5, -10.5], [-48, -9]],
  ['ARG', 3, [-65.5, -35.3]],
  ['VEN', 2, [-65.8, 7.1]],
  ['COL', 3, [-73, 3.6]],
  ['PER', 3, [-75, -8.7]],
  ['CHL', 4, [-70.3, -27]],
  ['BOL', 4, [-64.4, -16.8]],
  ['GUY', 4, [-58.9, 5]],
  ['AUS', 2, [134.3, -24.8], [128, -24], [145, -24]],
  ['NZL', 4, [172, -42.6]],
  ['PNG', 4, [143.6, -6.2]],
  ['ATA', 2, [60, -80]],
];

/** @type {readonly Placed[]} */
const REGIONS = [['southern-kurils', 4, [152.2, 44]]];

/**
 * Names of which the map shows both or neither: one of two states alone on a divided land would be a statement.
 *
 * @type {Readonly<Record<string, string>>}
 */
const TOGETHER = { KOR: 'PRK', PRK: 'KOR' };

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
 * Returns the names of seas, countries and regions, each with all its positions.
 *
 * @returns {GeometryObject[]} points, grid cells
 */
export function labels() {
  /** @param {string} kind @returns {(placed: Placed) => GeometryObject} */
  const labelled =
    (kind) =>
    ([id, rank, ...positions]) => {
      const together = TOGETHER[id];
      const properties = { id, kind, rank, ...(together && { together }), ...asProperties(namesOf(id)) };
      return { type: 'MultiPoint', properties, coordinates: positions.map((position) => coarseCell(cellOf(position))) };
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
 * Returns the position of a name's label or mark on the map; the best, if there are several.
 *
 * @param {string} id
 * @returns {[lon: number, lat: number] | undefined} degrees
 */
export function positionOfName(id) {
  const label = [...SEAS, ...COUNTRIES, ...REGIONS].find(([labelId]) => labelId === id);
  if (label) return label[2];
  return [...DISPUTED, ...SMALL_ISLANDS].find((place) => place.id === id)?.point;
}
