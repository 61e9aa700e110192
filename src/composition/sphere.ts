import type { Bounds } from '../story/bounds';

/** Vectors on the unit sphere: great circles, and arcs that bow to one side. Positions are [lon, lat] in degrees. */

export type Position = readonly [number, number];
/** A unit vector from the globe's centre. */
export type Vector = readonly [number, number, number];

/** Radians per degree. */
export const RADIANS = Math.PI / 180;
/** Mean Earth radius in km (IUGG R₁). */
const EARTH_RADIUS = 6371.0088;

export const vectorOf = ([lon, lat]: Position): Vector => [
  Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
  Math.sin(lat * RADIANS),
];
/** The position in the direction of a vector of any length. */
const positionOf = ([x, y, z]: Vector): [number, number] => [
  Math.atan2(y, x) / RADIANS,
  Math.atan2(z, Math.hypot(x, y)) / RADIANS,
];

/** The centroid of positions on the sphere: the direction of the sum of their unit vectors. */
export function middleOf(positions: readonly Position[]): [number, number] {
  const sum = positions.map(vectorOf).reduce<Vector>(([x, y, z], [u, v, w]) => [x + u, y + v, z + w], [0, 0, 0]);
  const [first] = positions;
  // Opposite positions have no middle; the first is better than the noise of rounding.
  return first && Math.hypot(...sum) < 1e-6 * positions.length ? [...first] : positionOf(sum);
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const weightedSum = (a: Vector, p: number, b: Vector, q: number): Vector => [
  a[0] * p + b[0] * q,
  a[1] * p + b[1] * q,
  a[2] * p + b[2] * q,
];

/** The angle between two positions at the globe's centre, in radians. */
export function angleBetween(a: Position, b: Position): number {
  const [u, v] = [vectorOf(a), vectorOf(b)];
  const n = cross(u, v);
  return Math.atan2(Math.hypot(...n), dot(u, v));
}

/** The size of bounds (east beyond west) at the globe's centre, in radians: across their middle, and from corner to corner. */
export function sizeOf([west, south, east, north]: Bounds): { readonly across: number; readonly diagonal: number } {
  const middle = (south + north) / 2;
  // Beyond half of the globe the angle between two meridians would shrink again.
  const half = Math.min(180, east - west);
  return {
    across: Math.max(LEAST, (angleBetween([west, middle], [west + half, middle]) * (east - west)) / half),
    diagonal: Math.max(LEAST, angleBetween([west, south], [west + half, north])),
  };
}

/** About a hundred metres: distances are computed as shares of a size, and must not vanish. */
const LEAST = 1e-5;

/** Great-circle distance in km. */
export const distanceBetween = (a: Position, b: Position): number => angleBetween(a, b) * EARTH_RADIUS;

/** The initial bearing from a to b in degrees clockwise from north, 0 … 360. */
export function bearingFrom(a: Position, b: Position): number {
  const dLon = (b[0] - a[0]) * RADIANS;
  const [la, lb] = [a[1] * RADIANS, b[1] * RADIANS];
  const east = Math.sin(dLon) * Math.cos(lb);
  const north = Math.cos(la) * Math.sin(lb) - Math.sin(la) * Math.cos(lb) * Math.cos(dLon);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/**
 * Returns an arc from a to b of `steps + 1` positions. At its middle it is `bow` times its length to the left of the great
 * circle, seen from a to b; a negative bow is to the right. Longitudes continue past ±180 instead of jumping, as MapLibre
 * needs for lines across the antimeridian.
 */
export function arcBetween(a: Position, b: Position, bow: number, steps: number): [number, number][] {
  const [u, v] = [vectorOf(a), vectorOf(b)];
  const length = angleBetween(a, b);
  const normal = cross(u, v);
  const size = Math.hypot(...normal);
  if (size === 0) return [[...a], [...b]];
  const left: Vector = [normal[0] / size, normal[1] / size, normal[2] / size];
  let before = a[0];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const along = weightedSum(
      u,
      Math.sin((1 - t) * length) / Math.sin(length),
      v,
      Math.sin(t * length) / Math.sin(length),
    );
    const aside = bow * length * 4 * t * (1 - t);
    const [lon, lat] = positionOf(weightedSum(along, Math.cos(aside), left, Math.sin(aside)));
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat];
  });
}
