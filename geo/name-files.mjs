// @ts-check
// What the program knows of the table of names: a list that is always there, and the cards that are fetched.

import { feature } from 'topojson-client';
import { COUNTRY_NAMES } from './country-names.mjs';
import { standsAt } from './labels.mjs';
import { SENSITIVE_NAMES } from './names.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('./names.mjs').SensitiveName} SensitiveName
 */

/**
 * By kind: each name's id, what the map writes, and the ids of its parts. An address, a tooltip and a window's title need
 * no more.
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
 * Everything else that the table says, with where each thing stands on the map, and what the parties are called.
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
      at: standsAt(id) ?? middleOf(world, id),
    })),
  };
}

/** @param {string} code ISO 3166-1 alpha-3 */
function partyNames(code) {
  const names = COUNTRY_NAMES[code];
  if (!names) throw new Error(`nothing says what ${code} is called`);
  return names;
}

/**
 * The middle one of a line's vertices; degrees, to the hundredth.
 *
 * @param {Topology} world
 * @param {string} id of a line of the topology
 */
function middleOf(world, id) {
  const object = world.objects[id];
  if (object?.type !== 'MultiLineString') throw new Error(`${id} stands nowhere on the map`);
  const line = feature(world, object).geometry.coordinates[0] ?? [];
  return (line[Math.floor(line.length / 2)] ?? []).map((degrees) => Math.round(degrees * 100) / 100);
}
