// @ts-check
// Lakes and rivers, from the 1:50 million source: the largest of the world, and more around a story.

import { geoArea, geoLength } from 'd3-geo';
import { feature, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { weights } from './detail.mjs';
import { cellOf, coarseCell, WORLD_50M, withPositions } from './grid.mjs';
import { once } from './once.mjs';
import { EARTH_RADIUS, isIn } from './plan.mjs';
import { linesOf, systemsOf } from './river-systems.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('geojson').Geometry} Geometry
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./plan.mjs').Plan} Plan
 */

/** Lakes and river systems in a story's region: smallest lake in km², shortest system in km with its branches. */
const NEAR = { lake: 900, rivers: 800 };

/** The share of a river system that must be in the region to count as one of the region's. */
const SHARE = 0.1;

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

/**
 * Returns whether a lake or river system has at least a share of its points in a plan's region.
 *
 * @param {Plan} plan
 * @returns {(shapes: readonly Geometry[]) => boolean}
 */
function isNear({ region }) {
  const isInside = region ? isIn(region) : () => false;
  return (shapes) => {
    const positions = shapes.flatMap(positionsOf);
    return positions.filter(([x = 0, y = 0]) => isInside(x, y)).length >= positions.length * SHARE;
  };
}

/** @param {string} name @returns {Geometry[]} degrees */
function shapesOf(name) {
  const object = WORLD_50M.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`world_50m has no ${name}`);
  return feature(WORLD_50M, object).features.map((shape) => shape.geometry);
}

/** @param {Plan} plan @returns {Geometry[]} degrees */
function lakes(plan) {
  const isClose = isNear(plan);
  return shapesOf('lakes').filter(
    (lake) => geoArea(lake) * EARTH_RADIUS ** 2 >= (isClose([lake]) ? NEAR.lake : plan.water.lake),
  );
}

/** @param {Plan} plan @returns {import('geojson').MultiLineString} degrees */
function rivers(plan) {
  const isClose = isNear(plan);
  const systems = SYSTEMS().filter(
    ({ pieces, length }) => length >= (isClose(pieces) ? NEAR.rivers : plan.water.rivers),
  );
  return { type: 'MultiLineString', coordinates: systems.flatMap(({ pieces }) => pieces.flatMap(linesOf)) };
}

/** All river systems of the source with their lengths in km. */
const SYSTEMS = once(() => {
  const pieces = shapesOf('rivers').filter((g) => g.type === 'LineString' || g.type === 'MultiLineString');
  return systemsOf(pieces).map((system) => ({
    pieces: system,
    length: system.reduce((sum, piece) => sum + geoLength(piece), 0) * EARTH_RADIUS,
  }));
});

/** @param {Geometry} shape degrees @returns {Geometry} grid cells */
const onGrid = (shape) => withPositions(shape, (position) => coarseCell(cellOf(position)));

/** @param {Plan} plan @returns {Topology} `lakes` as polygons and `rivers` as lines, grid cells */
export function water(plan) {
  const whole = topology({
    lakes: { type: 'GeometryCollection', geometries: lakes(plan).map(onGrid) },
    rivers: onGrid(rivers(plan)),
  });
  const weight = weights(whole);
  whole.arcs = whole.arcs.map((arc, i) => arc.filter((_, j) => (weight[i]?.[j] ?? 0) >= plan.water.detail));
  // `meshArcs` joins pieces that meet into long lines.
  const { rivers: pieces } = whole.objects;
  if (pieces?.type !== 'MultiLineString') throw new Error('the rivers were lost');
  whole.objects['rivers'] = meshArcs(whole, { type: 'MultiLineString', arcs: pieces.arcs });
  return whole;
}
