// @ts-check
// Finds where a country's name can stand: far from its borders, and farther to the sides than up and down, as words are wide.

import { degreesOf } from './grid.mjs';
import { area, ringCells } from './owned-land.mjs';
import { EARTH_RADIUS } from './plan.mjs';
import { isInside } from './sides.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./owned-land.mjs').OwnedLand} OwnedLand
 *
 * @typedef {object} Place
 * @property {string} id
 * @property {number} size km², of all its land
 * @property {readonly [number, number][]} at degrees, the best first
 */

/** Points of a ring that are looked at, and of the raster in its box, each way. */
const LOOKS = { ring: 500, raster: 24 };

/** A word's height, as a share of its width. */
const FLAT = 0.6;

/** A second position has at least this share of the best one's room, and is so far from it, as a share of the land's size. */
const SECOND = { room: 0.5, apart: 0.3 };

/** Land as large as this has a second position: km². */
const LARGE = 150_000;

/**
 * Returns the best positions for the name of each country, on its largest land.
 *
 * @param {Topology} topology grid cells
 * @param {readonly OwnedLand[]} land
 * @returns {Place[]}
 */
export function placesOf(topology, land) {
  return land.map(({ id, polygons }) => {
    const rings = polygons.map(([outside = []]) => ringCells(topology, outside));
    const largest = rings.reduce((a, b) => (area(b) > area(a) ? b : a)).map(degreesOf);
    const size = rings.reduce((sum, ring) => sum + squareKm(ring.map(degreesOf)), 0);
    return { id, size, at: positionsIn(largest, size >= LARGE ? 2 : 1) };
  });
}

/** @param {readonly Position[]} ring degrees @returns {number} km², as on a cylinder of equal area */
function squareKm(ring) {
  const sine = (/** @type {number} */ degrees) => Math.sin((degrees * Math.PI) / 180);
  const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? ring[0] ?? [];
    return sum + (x2 - x) * (sine(y) + sine(y2));
  }, 0);
  return (Math.abs(twice) / 2) * (Math.PI / 180) * EARTH_RADIUS ** 2;
}

/**
 * @param {readonly Position[]} whole ring, degrees
 * @param {number} most
 * @returns {[number, number][]}
 */
function positionsIn(whole, most) {
  const step = Math.ceil(whole.length / LOOKS.ring);
  const ring = whole.filter((_, i) => i % step === 0);
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180) * FLAT;
  const found = raster(LOOKS.raster)
    .map(([u, v]) => /** @type {const} */ ([west + (east - west) * u, south + (north - south) * v]))
    .filter((point) => isInside(ring, [...point]))
    .map((point) => ({ point, room: roomAt(ring, point, shrink) }))
    .sort((a, b) => b.room - a.room);
  const [best] = found;
  // A sliver: the corner that is in no raster's way.
  if (!best) return [[xs[0] ?? 0, ys[0] ?? 0]];
  const second = found.find(
    ({ point: [x, y], room }) =>
      room >= best.room * SECOND.room &&
      Math.hypot((x - best.point[0]) / (east - west), (y - best.point[1]) / (north - south)) >= SECOND.apart,
  );
  return [best, ...(second && most > 1 ? [second] : [])].map(({ point: [x, y] }) => [x, y]);
}

/** @param {number} n @returns {[number, number][]} the inner points of a raster over the unit square */
const raster = (n) =>
  Array.from({ length: (n - 1) ** 2 }, (_, i) => [((i % (n - 1)) + 1) / n, (Math.floor(i / (n - 1)) + 1) / n]);

/**
 * @param {readonly Position[]} ring
 * @param {readonly [number, number]} point
 * @param {number} shrink of degrees of longitude
 * @returns {number} to the nearest edge
 */
function roomAt(ring, [x, y], shrink) {
  let least = Infinity;
  for (const [i, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = 0, y1 = 0] = ring.at(i - 1) ?? [];
    const [ax, ay] = [(x1 - x) * shrink, y1 - y];
    const [dx, dy] = [(x2 - x1) * shrink, y2 - y1];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    least = Math.min(least, (ax + t * dx) ** 2 + (ay + t * dy) ** 2);
  }
  return Math.sqrt(least);
}
