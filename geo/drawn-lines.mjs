// @ts-check
// The lines of the land: coasts, borders, and those of the table of dashed lines.

import { meshArcs } from 'topojson-client';
import { runsAlongCut } from './antimeridian.mjs';
import { degreesOf } from './grid.mjs';
import { DASHED_LINES } from './lines.mjs';
import { arcIndex } from './owned-land.mjs';
import { isIn } from './plan.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').MultiLineString} MultiLineString
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./owned-land.mjs').OwnedLand} OwnedLand
 */

/**
 * Sorts the arcs of the land by kind of line, each arc once, so that no line is drawn twice.
 *
 * @param {Topology} topology land, grid cells
 * @param {readonly OwnedLand[]} before all land, so that both sides of an arc are known even if a small country vanishes
 * @param {readonly OwnedLand[]} after the land that is drawn; lines that do not touch it are left out
 * @param {Topology['objects'][string] | undefined} inside the dashed lines inside of a land, with their ids
 * @returns {Record<'coast' | 'borders' | 'dashed', GeometryObject>} `dashed`: one line for each entry of the table
 */
export function lines(topology, before, after, inside) {
  const owners = ownersByArc(before);
  const drawn = new Set(ownersByArc(after).keys());
  /** @type {Map<string, number[]>} by `coast`, `borders` or the id of a dashed line */
  const kinds = new Map();
  /** @type {Set<string>} */
  const seen = new Set();
  for (const [i, ids] of owners) {
    const arc = topology.arcs[i] ?? [];
    if (!drawn.has(i) || runsAlongCut(arc)) continue;
    // If a small country vanishes, both its sides can shrink to the same line.
    const key = [JSON.stringify(arc), JSON.stringify(arc.toReversed())].sort()[0] ?? '';
    if (seen.has(key)) continue;
    seen.add(key);
    const kind = kindOf(ids, arc);
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  }
  if (inside?.type !== 'GeometryCollection') throw new Error('the lines inside of a land were lost');
  for (const line of inside.geometries) {
    if (line.type !== 'LineString') throw new Error(`${line.id} is not a line`);
    kinds.set(String(line.id), line.arcs.map(arcIndex));
  }
  /** @param {string} kind */
  const joined = (kind) => joinedLines(topology, kinds.get(kind) ?? []);
  return {
    coast: joined('coast'),
    borders: joined('borders'),
    dashed: {
      type: 'GeometryCollection',
      geometries: DASHED_LINES.filter(({ id }) => kinds.has(id)).map(({ id }) => ({
        ...joined(id),
        properties: { id },
      })),
    },
  };
}

/**
 * @param {readonly string[]} ids of the land on both sides
 * @param {readonly Position[]} arc grid cells
 * @returns {string} `coast`, `borders` or the id of a dashed line
 */
function kindOf(ids, arc) {
  if (ids.length === 1) return 'coast';
  const pair = [...ids].sort().join(' ');
  // The middle: an end can be on the edge of the part that is not agreed.
  const [lon = 0, lat = 0] = degreesOf(arc[Math.floor(arc.length / 2)] ?? []);
  const dashed = DASHED_LINES.find(
    ({ between, within }) => between.join(' ') === pair && (!within || within.some((box) => isIn(box)(lon, lat))),
  );
  return dashed?.id ?? 'borders';
}

/**
 * @param {readonly OwnedLand[]} land
 * @returns {Map<number, string[]>} by arc index
 */
function ownersByArc(land) {
  /** @type {Map<number, string[]>} */
  const owners = new Map();
  for (const { id, polygons } of land) {
    for (const i of polygons.flat(2).map(arcIndex)) {
      const ids = owners.get(i);
      if (ids) ids.push(id);
      else owners.set(i, [id]);
    }
  }
  return owners;
}

/**
 * Joins arcs that meet into few long lines.
 *
 * @param {Topology} topology
 * @param {readonly number[]} arcs
 * @returns {MultiLineString}
 */
const joinedLines = (topology, arcs) => meshArcs(topology, { type: 'MultiLineString', arcs: arcs.map((i) => [i]) });
