// @ts-check
// Meridians and parallels, every ten degrees.

import { cellOf } from './grid.mjs';

/** Degrees between the lines, and between the points of a parallel: a straight line there would be a great circle. */
const EVERY = 10;
const CHORD = 5;

/** As on a wall map, only every ninth meridian reaches the poles: all 36 would end in a black spot. */
const LAST_PARALLEL = 80;

/** @param {number} from @param {number} to @param {number} step @returns {number[]} both ends included */
const range = (from, to, step) => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/**
 * One arc for each line. Lines that cross share no arc, so there is nothing here for topojson-server to cut.
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
