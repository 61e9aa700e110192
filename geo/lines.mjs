// @ts-check
// The lines on land: where it ends, and where it changes hands.

import { meshArcs } from 'topojson-client';
import { runsAlongCut } from './antimeridian.mjs';
import { degreesOf } from './grid.mjs';
import { arcIndex } from './owned.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').MultiLineString} MultiLineString
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./owned.mjs').OwnedLand} OwnedLand
 */

/**
 * Each arc of the land belongs to one kind of line, so that no line is drawn twice.
 *
 * @param {Topology} topology land, grid cells
 * @param {readonly OwnedLand[]} before all land, so that an arc's two sides are known even where a small country goes
 * @param {readonly OwnedLand[]} after the land that is drawn; a line that none of it touches is not drawn either
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
    // Where a small country went, both its sides can shrink to one and the same line.
    const key = [JSON.stringify(arc), JSON.stringify(arc.toReversed())].sort()[0] ?? '';
    if (seen.has(key)) continue;
    seen.add(key);
    kinds[kindOf(ids, arc)].push(i);
  }
  return {
    coast: strung(topology, kinds.coast),
    borders: strung(topology, kinds.borders),
    demarcation: strung(topology, kinds.demarcation),
    disputedBorders: strung(topology, kinds.disputedBorders),
  };
}

/**
 * Neighbours whose common line is not agreed along most of its length. The Korean line is a kind of its own. Far from the
 * region and drawn coarsely, so this is a list of what the source can tell apart and not of every dispute.
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

/** Crimea meets the mainland south-west of here: longitude and latitude in degrees. */
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
 * Arcs that meet, as few long lines.
 *
 * @param {Topology} topology
 * @param {readonly number[]} arcs
 * @returns {MultiLineString}
 */
const strung = (topology, arcs) => meshArcs(topology, { type: 'MultiLineString', arcs: arcs.map((i) => [i]) });
