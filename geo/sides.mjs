// @ts-check
// Keeps towns on their side of a simplified line.
//
// A point changes sides only if it is in the area between a line and its simplification. So each such area with a town in
// it gets points back until no area has one.

import { coarseCell } from './grid.mjs';

/**
 * @typedef {import('geojson').Position} Position
 *
 * @typedef {object} Simplified lines, by arc and point
 * @property {readonly Position[][]} arcs grid cells, all points
 * @property {readonly number[][]} weight the more, the sooner a point is given back
 * @property {boolean[][]} retained whether a point is part of the simplified line; changed in place
 * @property {boolean[][]} isFine whether a point stays in its cell, not in the nearest of the coarse grid; changed in place
 * @property {readonly Position[]} towns grid cells
 */

/** @param {Simplified} lines */
export function keepSides(lines) {
  const near = townsByArc(lines);
  /** @type {Map<string, [number, number][]>} where arcs meet: their ends, by cell */
  const meetings = new Map();
  for (const [i, arc] of lines.arcs.entries()) {
    for (const j of [0, arc.length - 1]) {
      const key = String(arc[j]);
      meetings.set(key, [...(meetings.get(key) ?? []), [i, j]]);
    }
  }
  const waiting = new Set(near.keys());
  /** @param {number} i @param {number} j */
  const makeFine = (i, j) => {
    const arc = lines.arcs[i] ?? [];
    const isEnd = j === 0 || j === arc.length - 1;
    for (const [k, l] of isEnd ? (meetings.get(String(arc[j])) ?? []) : [[i, j]]) {
      const flags = lines.isFine[k ?? 0];
      if (flags) flags[l ?? 0] = true;
      if (near.has(k ?? 0)) waiting.add(k ?? 0);
    }
  };
  for (const i of waiting) {
    waiting.delete(i);
    while (giveBack(lines, i, near.get(i) ?? [], makeFine)) {}
  }
}

/**
 * Gives points back to an arc where a town is between it and its simplification.
 *
 * @param {Simplified} lines
 * @param {number} i
 * @param {readonly Position[]} towns
 * @param {(i: number, j: number) => void} makeFine
 * @returns {boolean} whether anything changed
 */
function giveBack({ arcs, weight, retained, isFine }, i, towns, makeFine) {
  const arc = arcs[i] ?? [];
  const kept = retained[i] ?? [];
  const fine = isFine[i] ?? [];
  const at = (/** @type {number} */ j) => (fine[j] ? (arc[j] ?? []) : coarseCell(arc[j] ?? []));
  let changed = false;
  let from = 0;
  for (let to = 1; to < arc.length; to++) {
    if (!kept[to]) continue;
    const between = [...arc.slice(from, to + 1), at(to), at(from)];
    if (towns.some((town) => isInside(between, town))) {
      changed = true;
      if (!(fine[from] && fine[to])) for (const j of [from, to]) makeFine(i, j);
      else kept[heaviest(weight[i] ?? [], from, to)] = true;
    }
    from = to;
  }
  return changed;
}

/**
 * @param {readonly number[]} weight
 * @param {number} from
 * @param {number} to
 */
function heaviest(weight, from, to) {
  let best = from + 1;
  for (let j = from + 1; j < to; j++) if ((weight[j] ?? 0) > (weight[best] ?? 0)) best = j;
  return best;
}

/** Cells around an arc in which it may run after simplification: the coarse grid moves points by half a coarse cell. */
const REACH = 10;

/**
 * @param {Simplified} lines
 * @returns {Map<number, Position[]>} by arc, those with towns alone
 */
function townsByArc({ arcs, towns }) {
  /** @type {Map<number, Position[]>} */
  const near = new Map();
  for (const [i, arc] of arcs.entries()) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x = 0, y = 0] of arc) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
    const inBox = towns.filter(
      ([x = 0, y = 0]) => x > west - REACH && x < east + REACH && y > south - REACH && y < north + REACH,
    );
    if (inBox.length > 0) near.set(i, inBox);
  }
  return near;
}

/**
 * @param {readonly Position[]} ring open or closed
 * @param {Position} point
 */
export function isInside(ring, [x = 0, y = 0]) {
  let inside = false;
  for (const [i, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = 0, y1 = 0] = ring.at(i - 1) ?? [];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
