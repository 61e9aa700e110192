// @ts-check
// Lakes and large rivers around the region, from the 1:50 million source.

import { geoArea, geoLength } from 'd3-geo';
import { feature, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { EARTH_RADIUS, weights } from './detail.mjs';
import { cellOf, coarseCell, WORLD_50M, withPositions } from './grid.mjs';
import { linesOf, systemsOf } from './river-systems.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('geojson').Geometry} Geometry
 * @typedef {import('geojson').Position} Position
 */

/** The part of the source's water that is used. */
const WATER = {
  /** west, south, east, north in degrees; nothing is cut: a lake or river system is used if most of it is inside */
  box: /** @type {const} */ ([80, 5, 160, 60]),
  /** km², area of the smallest lake */
  lake: 900,
  /** km, length of the shortest river system, with its branches */
  rivers: 800,
  /** km², triangle of the smallest bend; the source's points are 3 km apart */
  detail: 20,
};

/** @param {Geometry} geometry @returns {Position[]} */
function positionsOf(geometry) {
  switch (geometry.type) {
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    default:
      throw new Error(`no water is a ${geometry.type}`);
  }
}

/** @param {readonly Geometry[]} shapes together one lake or river system */
function isInBox(shapes) {
  const [west, south, east, north] = WATER.box;
  const positions = shapes.flatMap(positionsOf);
  const inside = positions.filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
  return inside.length * 2 > positions.length;
}

/** @param {string} name @returns {Geometry[]} degrees */
function shapesOf(name) {
  const object = WORLD_50M.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`world_50m has no ${name}`);
  return feature(WORLD_50M, object).features.map((shape) => shape.geometry);
}

/** @returns {Geometry[]} degrees */
const lakes = () =>
  shapesOf('lakes').filter((lake) => isInBox([lake]) && geoArea(lake) * EARTH_RADIUS ** 2 >= WATER.lake);

/** @returns {import('geojson').MultiLineString} degrees */
function rivers() {
  const pieces = shapesOf('rivers').filter((g) => g.type === 'LineString' || g.type === 'MultiLineString');
  const systems = systemsOf(pieces)
    .filter((system) => isInBox(system))
    .filter((system) => system.reduce((sum, piece) => sum + geoLength(piece), 0) * EARTH_RADIUS >= WATER.rivers);
  return { type: 'MultiLineString', coordinates: systems.flat().flatMap(linesOf) };
}

/** @param {Geometry} shape degrees @returns {Geometry} grid cells */
const onGrid = (shape) => withPositions(shape, (position) => coarseCell(cellOf(position)));

/** @returns {Topology} `lakes` as polygons and `rivers` as lines, grid cells */
export function water() {
  const whole = topology({
    lakes: { type: 'GeometryCollection', geometries: lakes().map(onGrid) },
    rivers: onGrid(rivers()),
  });
  const weight = weights(whole);
  whole.arcs = whole.arcs.map((arc, i) => arc.filter((_, j) => (weight[i]?.[j] ?? 0) >= WATER.detail));
  // `meshArcs` joins pieces that meet into long lines.
  const { rivers: pieces } = whole.objects;
  if (pieces?.type !== 'MultiLineString') throw new Error('the rivers were lost');
  whole.objects['rivers'] = meshArcs(whole, { type: 'MultiLineString', arcs: pieces.arcs });
  return whole;
}
