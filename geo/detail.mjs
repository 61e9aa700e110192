// @ts-check
// How much of the coastline is kept: much where the story is, little elsewhere, out of one shared topology, so that
// no fringe of sea opens between the two.

import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { cellOf, coarseCell, degreesOf, withoutRepeats } from './grid.mjs';
import { arcIndex, ringCells } from './owned.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('geojson').Position} Position
 */

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/**
 * A point stays when the triangle that goes with it (Visvalingam and Whyatt 1993) is at least so large, in km². Boxes are
 * west, south, east, north in degrees.
 */
export const DETAIL = {
  /** where the story happens */
  core: { box: /** @type {const} */ ([115, 21, 147, 46]), coast: 0.2, border: 1 },
  /** Northeast Asia with all that a wide screen shows of it */
  region: { box: /** @type {const} */ ([95, 15, 155, 55]), coast: 1.5, border: 3 },
  /** what comes into sight around it when somebody moves the map a little */
  fringe: { box: /** @type {const} */ ([82, 3, 165, 63]), coast: 100, border: 100 },
  elsewhere: 1500,
};

/**
 * @param {readonly number[]} box degrees
 * @returns {(cell: Position) => boolean}
 */
function isIn(box) {
  const [west, south] = cellOf(box.slice(0, 2));
  const [east, north] = cellOf(box.slice(2));
  return ([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north;
}

const isInCore = isIn(DETAIL.core.box);
export const isInRegion = isIn(DETAIL.region.box);
const isInFringe = isIn(DETAIL.fringe.box);

/**
 * The size of the triangle that each arc point stands for; endless at the ends of an arc.
 *
 * @param {Topology} topology grid cells
 * @returns {number[][]} km², by arc and point
 */
export function weights(topology) {
  const weighed = presimplify(topology, ([a, b, c]) => {
    const area = sphericalTriangleArea([degreesOf(a), degreesOf(b), degreesOf(c)]);
    return area * EARTH_RADIUS ** 2;
  });
  return weighed.arcs.map((arc) => arc.map((point) => point[2] ?? 0));
}

/**
 * The same arcs with fewer points, those outside the region on the coarse grid.
 *
 * @param {Topology} topology land in grid cells
 * @param {number[][]} rings each ring that must not vanish, as its arcs' indexes: topojson counts a backward arc as ~index
 * @returns {Position[][]} by arc
 */
export function thinned(topology, rings) {
  const kept = keptPoints(topology, rings);
  // An island that must not vanish and lies outside the region is smaller than a cell of the coarse grid.
  const tiny = new Set(
    rings
      .filter((ring) => !ringCells(topology, ring).some(isInRegion))
      .flat()
      .map(arcIndex),
  );
  return topology.arcs.map((arc, i) =>
    withoutRepeats(
      arc.filter((_, j) => kept[i]?.[j]).map((cell) => (isInRegion(cell) || tiny.has(i) ? cell : coarseCell(cell))),
    ),
  );
}

/**
 * @param {Topology} topology
 * @param {number[][]} rings
 * @returns {boolean[][]} by arc and point: whether it stays
 */
function keptPoints(topology, rings) {
  const weight = weights(topology);
  /** @type {Map<number, number>} how many of the rings an arc is a part of: two, where land meets land */
  const uses = new Map();
  for (const i of rings.flat().map(arcIndex)) uses.set(i, (uses.get(i) ?? 0) + 1);
  const kept = topology.arcs.map((arc, i) => {
    const line = uses.get(i) === 2 ? 'border' : 'coast';
    return arc.map((cell, j) => (weight[i]?.[j] ?? 0) >= smallest(cell, line));
  });
  for (const ring of rings) keepTriangle(ring, kept, weight);
  return kept;
}

/**
 * @param {Position} cell
 * @param {'coast' | 'border'} line
 * @returns {number} km²
 */
function smallest(cell, line) {
  if (isInCore(cell)) return DETAIL.core[line];
  if (isInRegion(cell)) return DETAIL.region[line];
  return isInFringe(cell) ? DETAIL.fringe[line] : DETAIL.elsewhere;
}

/**
 * An island smaller than the detail would shrink to a line and go. It keeps its three weightiest points instead.
 *
 * @param {number[]} ring
 * @param {boolean[][]} kept changed in place
 * @param {number[][]} weight
 */
function keepTriangle(ring, kept, weight) {
  const arcs = ring.map(arcIndex);
  // Each arc's last point is the next one's first, so a closed line of n kept points has n − (arcs) corners.
  let corners = arcs.reduce((sum, i) => sum + (kept[i] ?? []).filter(Boolean).length - 1, 0);
  const dropped = arcs
    .flatMap((i) => (kept[i] ?? []).map((isKept, j) => ({ i, j, isKept, size: weight[i]?.[j] ?? 0 })))
    .filter((point) => !point.isKept)
    .sort((a, b) => b.size - a.size);
  for (const { i, j } of dropped) {
    if (corners >= 3) return;
    const arc = kept[i];
    if (arc) arc[j] = true;
    corners += 1;
  }
}
