import { RADIANS } from '../../composition/sphere';
import { MERCATOR_END, type Position } from './globe';

/** Web Mercator: the plane in which the live map's lines are straight and its labels follow lines. */

/** Returns the distance of a latitude from the equator in the plane, in radii of the globe; north is positive. */
export const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
export const latitudeAt = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS;

/** Returns the latitude, limited to those that Web Mercator has. */
export const inMercator = (lat: number): number => Math.min(MERCATOR_END, Math.max(-MERCATOR_END, lat));

/**
 * Returns the conversions between positions and px of the plane at a zoom: the equator is 512·2^zoom px long, y goes down from
 * it.
 */
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
