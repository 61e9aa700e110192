// @ts-check
// Cuts land at the antimeridian. world-atlas has rings that jump from +180° to −180°; drawn on a flat map or a map tile,
// each jump is a band around the world: https://github.com/topojson/topojson/issues/278

import { geoEquirectangular } from 'd3-geo';
import { geoProject, geoStitch } from 'd3-geo-projection';
import { EDGE } from './grid.mjs';

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('geojson').MultiPolygon} MultiPolygon */

/** Degrees to degrees; precision 0 disables adaptive resampling, which would add points. */
const PLATE_CARREE = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

/** @param {Position[]} ring */
const jumps = (ring) => ring.some((p, i) => i > 0 && Math.abs((p[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > 180);

/**
 * Returns the land with its rings cut at ±180° and, around the South Pole, closed along −90°. Only polygons with jumps are
 * changed, so all others stay exactly on the source's grid.
 *
 * @param {MultiPolygon} land degrees
 * @returns {MultiPolygon}
 */
export function cutAtAntimeridian(land) {
  const coordinates = land.coordinates.flatMap((polygon) => {
    if (!polygon.some(jumps)) return [polygon];
    const cut = geoProject(geoStitch({ type: 'MultiPolygon', coordinates: [polygon] }), PLATE_CARREE);
    if (!cut) throw new Error('a polygon was lost at the antimeridian');
    return cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
  });
  return { type: 'MultiPolygon', coordinates };
}

/**
 * Whether a line runs along the cut, so that it is an edge of the map and not of the land.
 *
 * @param {Position[]} cells
 */
export const runsAlongCut = (cells) =>
  cells.every((p) => p[0] === EDGE.west) ||
  cells.every((p) => p[0] === EDGE.east) ||
  cells.every((p) => p[1] === EDGE.south);

/**
 * Returns the segments of a shape's outline that run along the cut. As lines of the topology they make new arcs start
 * there, so that the coast can leave out the cut.
 *
 * @param {MultiPolygon} land grid cells
 * @returns {Position[][]}
 */
export const cutsIn = (land) =>
  land.coordinates
    .flat()
    .flatMap((ring) => ring.slice(1).map((p, i) => [ring[i] ?? p, p]))
    .filter(runsAlongCut);
