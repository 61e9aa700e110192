// @ts-check
// The world's cut. world-atlas leaves rings that leap from +180° to −180°; drawn on a flat map or a globe tile, each leap
// is a band around the world. Here such rings end at the antimeridian and go on at the other side.

import { geoEquirectangular } from 'd3-geo';
import { geoProject, geoStitch } from 'd3-geo-projection';
import { EDGE } from './grid.mjs';

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('geojson').MultiPolygon} MultiPolygon */

/** Degrees in, degrees out; precision 0 adds no points of its own along the way. */
const PLATE_CARREE = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

/** @param {Position[]} ring */
const leaps = (ring) => ring.some((p, i) => i > 0 && Math.abs((p[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > 180);

/**
 * The same land with its rings cut at ±180° and, around the South Pole, closed along −90°. Only polygons that leap are
 * touched, so everything else stays on the source's grid to the last digit.
 *
 * @param {MultiPolygon} land degrees
 * @returns {MultiPolygon}
 */
export function recut(land) {
  const coordinates = land.coordinates.flatMap((polygon) => {
    if (!polygon.some(leaps)) return [polygon];
    const cut = geoProject(geoStitch({ type: 'MultiPolygon', coordinates: [polygon] }), PLATE_CARREE);
    if (!cut) throw new Error('a polygon was lost at the antimeridian');
    return cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
  });
  return { type: 'MultiPolygon', coordinates };
}

/**
 * Whether a line runs along the cut, so that it is an edge of the drawing and not of the land.
 *
 * @param {Position[]} cells
 */
export const runsAlongCut = (cells) =>
  cells.every((p) => p[0] === EDGE.west) ||
  cells.every((p) => p[0] === EDGE.east) ||
  cells.every((p) => p[1] === EDGE.south);

/**
 * Each piece of a shape's outline that runs along the cut. Given to the topology as lines, they make it begin a new arc
 * there, so that the coast can leave the cut out.
 *
 * @param {MultiPolygon} land grid cells
 * @returns {Position[][]}
 */
export const cutsIn = (land) =>
  land.coordinates
    .flat()
    .flatMap((ring) => ring.slice(1).map((p, i) => [ring[i] ?? p, p]))
    .filter(runsAlongCut);
