// @ts-check
// Parts of borders that are a line of their own: where they begin and end, arcs of the topology must too.

import { cellsIn } from './detail.mjs';
import { DASHED_LINES } from './lines.mjs';

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./countries.mjs').Land} Land
 */

/**
 * Returns the courses of those dashed lines that are a part of a border. As lines of the topology they make new arcs start
 * at their ends.
 *
 * @param {readonly Land[]} countries grid cells
 * @returns {Position[][]}
 */
export function borderParts(countries) {
  return DASHED_LINES.flatMap(({ between, within = [] }) => {
    if (within.length === 0) return [];
    const [one, other] = between.map((code) => countries.filter(({ id }) => id === code));
    const theirs = new Set((other ?? []).flatMap(ringsOf).flat().map(String));
    const shared = (one ?? []).flatMap(ringsOf).filter((ring) => ring.some((cell) => theirs.has(String(cell))));
    return within
      .map(cellsIn)
      .flatMap((isInside) =>
        shared.flatMap((ring) => runs(ring, (cell) => isInside(cell) && theirs.has(String(cell)))),
      );
  });
}

/** @param {Land} land @returns {Position[][]} */
const ringsOf = (land) => land.geometry.coordinates.flat();

/**
 * Returns the longest parts of a line all of whose points pass a test, without single points.
 *
 * @param {readonly Position[]} line
 * @param {(point: Position) => boolean} isWanted
 * @returns {Position[][]}
 */
function runs(line, isWanted) {
  /** @type {Position[][]} */
  const found = [];
  /** @type {Position[]} */
  let run = [];
  for (const point of line) {
    if (isWanted(point)) {
      run.push(point);
      continue;
    }
    if (run.length > 1) found.push(run);
    run = [];
  }
  if (run.length > 1) found.push(run);
  return found;
}
