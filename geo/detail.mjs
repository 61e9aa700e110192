// @ts-check
// Simplifies the land by a plan, in one shared topology, so that no gaps open between what is fine and what is light.

import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { coarseCell, degreesOf, exactCell, withoutRepeats } from './grid.mjs';
import { arcIndex, ringCells } from './owned-land.mjs';
import { EARTH_RADIUS, isIn } from './plan.mjs';
import { keepSides } from './sides.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./plan.mjs').Plan} Plan
 * @typedef {import('./plan.mjs').Bounds} Bounds
 */

/**
 * Whether a cell is in bounds; undefined bounds contain nothing.
 *
 * @param {Bounds | undefined} bounds
 * @returns {(cell: Position) => boolean}
 */
export function cellsIn(bounds) {
  if (!bounds) return () => false;
  const isInside = isIn(bounds);
  return (cell) => isInside(...degreesOf(cell));
}

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
 * Returns the arcs with fewer points; those outside the plan's region are on the coarse grid. Each town stays on the side
 * of every coast and border on which the source has it.
 *
 * @param {Topology} topology land in grid cells
 * @param {number[][]} rings each ring that must not vanish, as its arcs' indexes: in topojson ~index is a reversed arc
 * @param {Plan} plan
 * @param {readonly (readonly [lon: number, lat: number])[]} towns degrees
 * @param {number[][]} weight of the topology's points, km²
 * @returns {Position[][]} by arc
 */
export function simplifiedArcs(topology, rings, plan, towns, weight) {
  const retained = retainedPoints(topology, rings, plan, weight);
  const isInRegion = cellsIn(plan.region);
  // An island outside the region that must not vanish can be smaller than a cell of the coarse grid.
  const tiny = new Set(
    rings
      .map((ring) => ({ ring, cells: ringCells(topology, ring) }))
      .filter(({ cells }) => isTiny(cells) && !cells.some(isInRegion))
      .flatMap(({ ring }) => ring.map(arcIndex)),
  );
  // Where arcs meet, all have the same cell.
  const ends = new Set([...tiny].flatMap((i) => [topology.arcs[i]?.[0], topology.arcs[i]?.at(-1)].map(String)));
  const isFine = topology.arcs.map((arc, i) =>
    arc.map(
      (cell, j) => tiny.has(i) || isInRegion(cell) || ((j === 0 || j === arc.length - 1) && ends.has(String(cell))),
    ),
  );
  keepSides({ arcs: topology.arcs, weight, retained, isFine, towns: towns.map((town) => exactCell([...town])) });
  return topology.arcs.map((arc, i) =>
    withoutRepeats(arc.flatMap((cell, j) => (retained[i]?.[j] ? [isFine[i]?.[j] ? cell : coarseCell(cell)] : []))),
  );
}

/** Cells of the grid: an island that is smaller each way loses its shape on the coarse grid, which is ten times as wide. */
const TINY = 60;

/** @param {readonly Position[]} cells */
function isTiny(cells) {
  const [xs, ys] = [cells.map(([x = 0]) => x), cells.map(([, y = 0]) => y)];
  const span = (/** @type {number[]} */ values) =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  return span(xs) < TINY || span(ys) < TINY;
}

/**
 * @param {Topology} topology
 * @param {number[][]} rings
 * @param {Plan} plan
 * @param {number[][]} weight km²
 * @returns {boolean[][]} by arc and point: whether it is retained
 */
function retainedPoints(topology, rings, plan, weight) {
  /** @type {Map<number, number>} the number of rings with this arc: two where land borders land */
  const uses = new Map();
  for (const i of rings.flat().map(arcIndex)) uses.set(i, (uses.get(i) ?? 0) + 1);
  const smallest = smallestIn(plan);
  const retained = topology.arcs.map((arc, i) => {
    const line = uses.get(i) === 2 ? 'border' : 'coast';
    return arc.map((cell, j) => (weight[i]?.[j] ?? 0) >= smallest(cell, line));
  });
  for (const ring of rings) retainTriangle(ring, retained, weight);
  return retained;
}

/**
 * @param {Plan} plan
 * @returns {(cell: Position, line: 'coast' | 'border') => number} km²
 */
function smallestIn({ areas, elsewhere }) {
  const tests = areas.map((area) => ({ area, isInside: cellsIn(area.box) }));
  return (cell, line) => tests.find(({ isInside }) => isInside(cell))?.area[line] ?? elsewhere;
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
