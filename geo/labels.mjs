// @ts-check
// The names on the map and their positions.

import { DISPUTED, SMALL_ISLANDS } from './disputed.mjs';
import { cellOf, coarseCell } from './grid.mjs';
import { SENSITIVE_NAMES } from './names.mjs';
import { areaOf, isIn } from './plan.mjs';
import { COUNTRY_NAMES } from './tables/country-names.mjs';
import { COUNTRIES, REGIONS, SEAS } from './tables/label-positions.mjs';
import { RIVER_NAMES, SEA_NAMES } from './tables/sea-names.mjs';
import { RIVERS, SEAS_ELSEWHERE } from './tables/seas.mjs';

/**
 * @typedef {import('./tables/country-names.mjs').Names} Names
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 * @typedef {import('./plan.mjs').Plan} Plan
 * @typedef {readonly [lon: number, lat: number]} Degrees
 */

/**
 * Names of which the map shows both or neither: one of two states alone on a divided land would be a statement.
 *
 * @type {Readonly<Record<string, string>>}
 */
const TOGETHER = { KOR: 'PRK', PRK: 'KOR' };

/** @param {string} id @returns {Names} */
export function namesOf(id) {
  const sensitive = SENSITIVE_NAMES.find((name) => name.id === id)?.labels;
  const names = sensitive ?? COUNTRY_NAMES[id] ?? SEA_NAMES[id] ?? RIVER_NAMES[id];
  if (!names) throw new Error(`${id} has no name`);
  return names;
}

/** @param {Names} names as properties, from which a style can choose by language */
const asProperties = (names) =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [`name:${language}`, name]));

/** @typedef {{ id: string, kind: 'sea' | 'country' | 'region' | 'river', rank: number, at: readonly Degrees[] }} Label */

/**
 * Returns all names of seas, countries, regions and rivers with their positions.
 *
 * @param {readonly import('./label-places.mjs').Place[]} places of the countries that were not placed by hand
 * @param {Plan} plan
 * @returns {Label[]} degrees, in the order in which names of one rank are placed
 */
export function allLabels(places, plan) {
  /** @param {Label['kind']} kind @returns {(placed: import('./tables/label-positions.mjs').Placed) => Label} */
  const byHand =
    (kind) =>
    ([id, rank, ...at]) => ({ id, kind, rank, at });
  /** @type {Label[]} */
  const all = [
    ...SEAS.map(byHand('sea')),
    ...SEAS_ELSEWHERE.map(byHand('sea')),
    ...COUNTRIES.map(byHand('country')).map((label) => {
      const size = places.find(({ id }) => id === label.id)?.size ?? 0;
      return { ...label, rank: Math.min(label.rank, rankOf(size, label.at, plan)) };
    }),
    ...places
      .filter(({ id }) => !COUNTRIES.some(([placed]) => placed === id) && isNamed(id))
      .map(({ id, size, at }) => ({ id, kind: /** @type {const} */ ('country'), rank: rankOf(size, at, plan), at })),
    ...REGIONS.map(byHand('region')),
    ...RIVERS.map(byHand('river')),
  ];
  const isSensitive = (/** @type {Label} */ { id }) => SENSITIVE_NAMES.some((name) => name.id === id);
  return all.filter((label) => label.rank < MINOR || isSensitive(label) || isNear(label, plan));
}

/** Names from this rank on are left out far from a story: they would appear at zooms at which only its region is fine. */
const MINOR = 4;

/** @param {Label} label @param {Plan} plan */
function isNear({ at }, { areas }) {
  const around = areas.at(-1)?.box;
  return !around || at.some(([lon, lat]) => isIn(around)(lon, lat));
}

/** Land that is a part of another, a base or a reef has no name on the map. @param {string} id */
const isNamed = (id) => Boolean(SENSITIVE_NAMES.some((name) => name.id === id) || COUNTRY_NAMES[id]);

/** The share of a story's bounds from which on a country in them is named at any zoom where there is room; the others from 4. */
const LARGE_SHARE = 0.01;

/** Countries by size in km²: the rank of at least so large a country. The style has the zoom of each rank. */
const RANKS = /** @type {const} */ ([
  [700_000, 2],
  [200_000, 2.5],
  [60_000, 3],
  [10_000, 4],
  [0, 5],
]);

/**
 * @param {number} size km²
 * @param {readonly Degrees[]} at
 * @param {Plan} plan
 */
function rankOf(size, at, { bounds }) {
  const rank = RANKS.find(([least]) => size >= least)?.[1] ?? 5;
  const isInside = bounds && at.some(([lon, lat]) => isIn(bounds)(lon, lat));
  if (!isInside) return rank;
  return Math.min(size >= areaOf(bounds) * LARGE_SHARE ? 2 : 2.5, rank);
}

/**
 * Returns the names as objects of the topology.
 *
 * @param {readonly Label[]} all
 * @returns {GeometryObject[]} points, grid cells
 */
export const labels = (all) =>
  all.map(({ id, kind, rank, at }) => {
    const together = TOGETHER[id];
    const properties = { id, kind, rank, ...(together && { together }), ...asProperties(namesOf(id)) };
    // The least important names are those of the smallest land, which a cell of the coarse grid can miss.
    const cell =
      rank > MINOR ? cellOf : (/** @type {readonly number[]} */ position) => coarseCell(cellOf([...position]));
    const coordinates = at.map((position) => cell([...position]));
    return { type: 'MultiPoint', properties, coordinates };
  });

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
 * @returns {readonly [lon: number, lat: number] | undefined} degrees
 */
export function positionOfName(id) {
  const label = [...SEAS, ...COUNTRIES, ...REGIONS].find(([labelId]) => labelId === id);
  if (label) return label[2];
  return [...DISPUTED, ...SMALL_ISLANDS].find((place) => place.id === id)?.point;
}
