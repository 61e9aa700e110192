import { MERCATOR_END, type Position } from './globe';

/** Web Mercator: the plane in which the live map's lines are straight and its labels follow lines. */

const RADIANS = Math.PI / 180;

/** How far north of the equator a latitude lies, in radii of the globe. */
export const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
export const latitudeAt = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS;

/** Latitudes that Web Mercator has. */
export const inMercator = (lat: number): number => Math.min(MERCATOR_END, Math.max(-MERCATOR_END, lat));

/** Px in the plane at a zoom: 512·2^zoom around the equator, y downwards from it. */
export function planeOf(zoom: number): {
  to: (position: Position) => [x: number, y: number];
  from: (point: readonly [number, number]) => [lon: number, lat: number];
} {
  const radius = (512 * 2 ** zoom) / (2 * Math.PI);
  return {
    to: ([lon, lat]) => [lon * RADIANS * radius, -mercatorY(inMercator(lat)) * radius],
    from: ([x, y]) => [x / radius / RADIANS, latitudeAt(-y / radius)],
  };
}
