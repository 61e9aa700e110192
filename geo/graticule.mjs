// @ts-check
// Meridians and parallels, every ten degrees.

import { cellOf } from './grid.mjs';

/** Degrees between the lines, and between the points of a parallel, because a segment is drawn as a great circle. */
const EVERY = 10;
const CHORD = 5;

/** As on a wall map, only every ninth meridian reaches the poles: all 36 would make a dark spot. */
const LAST_PARALLEL = 80;

/** @param {number} from @param {number} to @param {number} step @returns {number[]} both ends included */
const range = (from, to, step) => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/**
 * Returns one arc for each line. Crossing lines share no arc, so topojson-server is not needed.
 *
 * @returns {import('topojson-specification').Topology} `graticule`, grid cells
 */
export function graticule() {
  const meridians = range(-180, 170, EVERY).map((lon) => {
    const end = lon % 90 === 0 ? 90 : LAST_PARALLEL;
    return [-end, 0, end].map((lat) => [lon, lat]);
  });
  const parallels = range(-LAST_PARALLEL, LAST_PARALLEL, EVERY).map((lat) =>
    range(-180, 180, CHORD).map((lon) => [lon, lat]),
  );
  const arcs = [...meridians, ...parallels].map((line) => line.map(cellOf));
  return {
    type: 'Topology',
    objects: { graticule: { type: 'MultiLineString', arcs: arcs.map((_, i) => [i]) } },
    arcs,
  };
}
