// @ts-check
// The table of names as two files: a list that is part of the program, and the cards, which are lazy.

import { feature } from 'topojson-client';
import { COUNTRY_NAMES } from './country-names.mjs';
import { positionOfName } from './labels.mjs';
import { SENSITIVE_NAMES } from './names.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('./names.mjs').SensitiveName} SensitiveName
 */

/**
 * Returns by kind each name's id, its labels and the ids of its parts: all that URLs, tooltips and window titles need.
 *
 * @returns {Record<SensitiveName['kind'], Pick<Required<SensitiveName>, 'id' | 'labels' | 'parts'>[]>}
 */
export function nameList() {
  /** @param {SensitiveName['kind']} kind */
  const of = (kind) =>
    SENSITIVE_NAMES.filter((name) => name.kind === kind).map(({ id, labels, parts = [], also }) => ({
      id,
      labels,
      parts,
      ...(also ? { also } : {}),
    }));
  return { sea: of('sea'), island: of('island'), region: of('region'), country: of('country'), line: of('line') };
}

/**
 * Returns the rest of the table, with the position of each name on the map, and the names of the parties.
 *
 * @param {Topology} world
 */
export function nameCards(world) {
  const parties = new Set(
    SENSITIVE_NAMES.flatMap(({ administers, claims, names }) => [
      ...administers,
      ...claims,
      ...names.map(({ party }) => party),
    ]),
  );
  return {
    parties: Object.fromEntries([...parties].sort().map((code) => [code, partyNames(code)])),
    cards: SENSITIVE_NAMES.map(({ id, administers, claims, names, note, source }) => ({
      id,
      administers,
      claims,
      names,
      note,
      source,
      at: positionOfName(id) ?? middleOf(world, id),
    })),
  };
}

/** @param {string} code ISO 3166-1 alpha-3 */
function partyNames(code) {
  const names = COUNTRY_NAMES[code];
  if (!names) throw new Error(`${code} has no name`);
  return names;
}

/**
 * Returns the middle vertex of a line; degrees, to the hundredth.
 *
 * @param {Topology} world
 * @param {string} id of a line of the topology
 */
function middleOf(world, id) {
  const object = world.objects[id];
  if (object?.type !== 'MultiLineString') throw new Error(`${id} has no position on the map`);
  const line = feature(world, object).geometry.coordinates[0] ?? [];
  return (line[Math.floor(line.length / 2)] ?? []).map((degrees) => Math.round(degrees * 100) / 100);
}
