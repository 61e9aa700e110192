// @ts-check
// The table of names as three files: a list that is part of the program; its names in other languages and the cards, which are lazy.

import { feature } from 'topojson-client';
import { namesOf, positionOfName } from './labels.mjs';
import { DASHED_LINES, sourceOfLine, UNDRAWN_LINES } from './lines.mjs';
import { SENSITIVE_NAMES } from './names.mjs';
import { COUNTRY_NAMES, NATURAL_EARTH_NAMES } from './tables/country-names.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('./names.mjs').SensitiveName} SensitiveName
 * @typedef {import('./labels.mjs').Label} Label
 */

/**
 * Returns by kind each name's id, its label in English, the ids of its parts and its position in whole degrees: all that URLs,
 * tooltips, lists and window titles need.
 *
 * @param {Topology} world
 * @param {readonly Label[]} placed all names with their positions
 */
export function nameList(world, placed) {
  /** @param {SensitiveName['kind']} kind */
  const of = (kind) =>
    SENSITIVE_NAMES.filter((name) => name.kind === kind).map(({ id, labels, parts = [] }) => ({
      id,
      label: labels.en,
      parts,
      at: positionOf(world, placed, id).map(Math.round),
    }));
  return { sea: of('sea'), island: of('island'), region: of('region'), country: of('country'), line: of('line') };
}

/** Returns by id the labels of each name in every language of the map, and other names by which the search finds it. */
export const mapLabels = () =>
  Object.fromEntries(SENSITIVE_NAMES.map(({ id, labels, also = [] }) => [id, { labels, also }]));

/**
 * Returns the rest of the table with the position of each name on the map, the dashed lines, and the names of the parties.
 *
 * @param {Topology} world
 * @param {readonly Label[]} placed all names with their positions
 */
export function nameCards(world, placed) {
  const parties = new Set([
    ...SENSITIVE_NAMES.flatMap(({ administers, claims, names }) => [
      ...administers,
      ...claims,
      ...names.map(({ party }) => party),
    ]),
    ...DASHED_LINES.flatMap(({ between }) => between),
    ...UNDRAWN_LINES.map((line) => line.in),
  ]);
  return {
    parties: Object.fromEntries([...parties].sort().map((code) => [code, partyNames(code)])),
    cards: SENSITIVE_NAMES.map(({ id, administers, claims, names, note, source }) => ({
      id,
      administers,
      claims,
      names,
      note,
      source,
      at: positionOf(world, placed, id),
    })),
    lines: [
      ...DASHED_LINES.map((line) => ({
        id: line.id,
        about: line.about ?? SENSITIVE_NAMES.find(({ id }) => id === line.id)?.labels.en,
        between: [...new Set(line.between)],
        status: line.status,
        source: sourceOfLine(line),
        at: pointsOf(world, line.id),
      })),
      ...UNDRAWN_LINES.map(({ id, about, in: code, at, source }) => ({
        id,
        about,
        between: [code],
        status: 'not-drawn',
        source,
        at: [at],
      })),
    ],
    plain: placed
      .filter(({ id }) => !SENSITIVE_NAMES.some((name) => name.id === id))
      .map(({ id, kind, at: [first] }) => ({ id, kind, names: namesOf(id), at: first?.map(rounded) })),
  };
}

/** @param {string} code of land */
function partyNames(code) {
  const names = COUNTRY_NAMES[code] ?? NATURAL_EARTH_NAMES[code];
  if (!names) throw new Error(`${code} has no name`);
  return names;
}

/** @param {Topology} world @param {readonly Label[]} placed @param {string} id @returns {number[]} degrees */
const positionOf = (world, placed, id) =>
  (positionOfName(id) ?? placed.find((label) => label.id === id)?.at[0]?.map(rounded) ?? middleOf(world, id)).slice();

/** @param {Topology} world @param {string} id @returns {number[]} the middle of a dashed line, degrees */
const middleOf = (world, id) => pointsOf(world, id)[1] ?? [];

/**
 * Returns an end, the middle vertex and the other end of a dashed line's longest piece; degrees, to the hundredth.
 *
 * @param {Topology} world
 * @param {string} id
 */
function pointsOf(world, id) {
  const { dashed } = world.objects;
  const lines = dashed?.type === 'GeometryCollection' ? dashed.geometries : [];
  const object = lines.find(({ properties }) => properties && 'id' in properties && properties['id'] === id);
  if (object?.type !== 'MultiLineString') throw new Error(`${id} has no position on the map`);
  const [line = []] = feature(world, object).geometry.coordinates.toSorted((a, b) => b.length - a.length);
  return [0, Math.floor(line.length / 2), -1].map((i) => (line.at(i) ?? []).map(rounded));
}

/** @param {number} degrees @returns {number} to the hundredth */
const rounded = (degrees) => Math.round(degrees * 100) / 100;
