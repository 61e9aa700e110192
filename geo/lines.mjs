// @ts-check
// The lines of the land: coasts and borders.

import { meshArcs } from 'topojson-client';
import { runsAlongCut } from './antimeridian.mjs';
import { degreesOf } from './grid.mjs';
import { arcIndex } from './owned-land.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').MultiLineString} MultiLineString
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./owned-land.mjs').OwnedLand} OwnedLand
 */

/**
 * Sorts the arcs of the land by kind of line, each arc once, so that no line is drawn twice.
 *
 * @param {Topology} topology land, grid cells
 * @param {readonly OwnedLand[]} before all land, so that both sides of an arc are known even if a small country vanishes
 * @param {readonly OwnedLand[]} after the land that is drawn; lines that do not touch it are left out
 * @returns {Record<'coast' | 'borders' | 'demarcation' | 'disputedBorders', MultiLineString>}
 */
export function lines(topology, before, after) {
  const owners = ownersByArc(before);
  const drawn = new Set(ownersByArc(after).keys());
  /** @type {Record<'coast' | 'borders' | 'demarcation' | 'disputedBorders', number[]>} */
  const kinds = { coast: [], borders: [], demarcation: [], disputedBorders: [] };
  /** @type {Set<string>} */
  const seen = new Set();
  for (const [i, ids] of owners) {
    const arc = topology.arcs[i] ?? [];
    if (!drawn.has(i) || runsAlongCut(arc)) continue;
    // If a small country vanishes, both its sides can shrink to the same line.
    const key = [JSON.stringify(arc), JSON.stringify(arc.toReversed())].sort()[0] ?? '';
    if (seen.has(key)) continue;
    seen.add(key);
    kinds[kindOf(ids, arc)].push(i);
  }
  return {
    coast: joinedLines(topology, kinds.coast),
    borders: joinedLines(topology, kinds.borders),
    demarcation: joinedLines(topology, kinds.demarcation),
    disputedBorders: joinedLines(topology, kinds.disputedBorders),
  };
}

/**
 * Neighbours whose border is disputed along most of its length. The Korean line is a separate kind. These are far from the
 * region and drawn coarsely, so the list has only what the source distinguishes, not every dispute.
 */
const DISPUTED_PAIRS = new Set([
  'BTN CHN',
  'CHN IND',
  'CHN KAS',
  'CYN CYP',
  'ESH MAR',
  'IND KAS',
  'ISR SYR',
  'KAS PAK',
  'KOS SRB',
]);

/** Crimea's border with the mainland is south-west of this point: longitude and latitude in degrees. */
const CRIMEA = /** @type {const} */ ([36, 46.5]);

/**
 * @param {readonly string[]} ids of the land on both sides
 * @param {readonly Position[]} arc
 */
function kindOf(ids, arc) {
  if (ids.length === 1) return 'coast';
  const pair = [...ids].sort().join(' ');
  if (pair === 'KOR PRK') return 'demarcation';
  const isCrimea = pair === 'RUS UKR' && arc.map(degreesOf).every(([lon, lat]) => lon < CRIMEA[0] && lat < CRIMEA[1]);
  return isCrimea || DISPUTED_PAIRS.has(pair) ? 'disputedBorders' : 'borders';
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
