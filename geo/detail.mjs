// @ts-check
// Simplifies the land: little in the story's region, much elsewhere, in one shared topology, so that no gaps open
// between the two.

import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { cellOf, coarseCell, degreesOf, withoutRepeats } from './grid.mjs';
import { arcIndex, ringCells } from './owned-land.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('geojson').Position} Position
 */

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/**
 * A point is retained if its triangle (Visvalingam and Whyatt 1993) has at least this area, in km². Boxes are west, south,
 * east, north in degrees.
 */
export const DETAIL = {
  /** the places of the story */
  core: { box: /** @type {const} */ ([115, 21, 147, 46]), coast: 0.2, border: 1 },
  /** Northeast Asia, as far as a wide screen shows it */
  region: { box: /** @type {const} */ ([95, 15, 155, 55]), coast: 1.5, border: 3 },
  /** what becomes visible around it if the user moves the map a little */
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
 * Returns the area of each arc point's triangle; infinite at the ends of an arc.
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
 * Returns the arcs with fewer points; those outside the region are on the coarse grid.
 *
 * @param {Topology} topology land in grid cells
 * @param {number[][]} rings each ring that must not vanish, as its arcs' indexes: in topojson ~index is a reversed arc
 * @returns {Position[][]} by arc
 */
export function simplifiedArcs(topology, rings) {
  const retained = retainedPoints(topology, rings);
  // An island outside the region that must not vanish is smaller than a cell of the coarse grid.
  const tiny = new Set(
    rings
      .filter((ring) => !ringCells(topology, ring).some(isInRegion))
      .flat()
      .map(arcIndex),
  );
  return topology.arcs.map((arc, i) =>
    withoutRepeats(
      arc.filter((_, j) => retained[i]?.[j]).map((cell) => (isInRegion(cell) || tiny.has(i) ? cell : coarseCell(cell))),
    ),
  );
}

/**
 * @param {Topology} topology
 * @param {number[][]} rings
 * @returns {boolean[][]} by arc and point: whether it is retained
 */
function retainedPoints(topology, rings) {
  const weight = weights(topology);
  /** @type {Map<number, number>} the number of rings with this arc: two where land borders land */
  const uses = new Map();
  for (const i of rings.flat().map(arcIndex)) uses.set(i, (uses.get(i) ?? 0) + 1);
  const retained = topology.arcs.map((arc, i) => {
    const line = uses.get(i) === 2 ? 'border' : 'coast';
    return arc.map((cell, j) => (weight[i]?.[j] ?? 0) >= smallest(cell, line));
  });
  for (const ring of rings) retainTriangle(ring, retained, weight);
  return retained;
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
 * Retains at least three points of a ring, those of the greatest weight. Otherwise a small island would shrink to a line
 * and vanish.
 *
 * @param {number[]} ring
 * @param {boolean[][]} retained changed in place
 * @param {number[][]} weight
 */
function retainTriangle(ring, retained, weight) {
  const arcs = ring.map(arcIndex);
  // Each arc's last point is the next arc's first, so a ring of n retained points in k arcs has n − k corners.
  let corners = arcs.reduce((sum, i) => sum + (retained[i] ?? []).filter(Boolean).length - 1, 0);
  const dropped = arcs
    .flatMap((i) => (retained[i] ?? []).map((isRetained, j) => ({ i, j, isRetained, size: weight[i]?.[j] ?? 0 })))
    .filter((point) => !point.isRetained)
    .sort((a, b) => b.size - a.size);
  for (const { i, j } of dropped) {
    if (corners >= 3) return;
    const arc = retained[i];
    if (arc) arc[j] = true;
    corners += 1;
  }
}
