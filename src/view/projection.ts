import type { Camera, Size } from './camera';
import { AROUND_BOUNDS, fittingMargins, roomInside } from './room';

/**
 * MapLibre's globe at pitch 0, in closed form: the vertical perspective projection (Snyder 1987, "Map Projections: A
 * Working Manual", p. 173). Both renderers, the framing and the edge pointers rest on it.
 *
 *   camera ·───────────( C + R )───────────· centre of the globe
 *            C             │surface R
 *
 * R = 512·2^zoom / (2π·cos lat₀) is the globe's radius in px and C the camera's distance to the surface.
 *
 * C follows the room that the story's bounds have, not the window's height as with MapLibre's own field of view. So what
 * is framed looks the same in a window of any size and shape, only larger or smaller.
 */

/** The camera's distance in heights of the room, and the room's width in heights from which on its height counts. */
const DISTANCE = 4;
const ASPECT = 5 / 4;
const RADIANS = Math.PI / 180;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Projected extends Point {
  /** How far on this side of the horizon: > 0 is seen, < 0 is hidden behind the globe. In units of the radius. */
  readonly front: number;
}

export interface Projection {
  /** [lon, lat] in degrees → CSS pixels from the map's upper left corner. */
  readonly project: (position: readonly [number, number]) => Projected;
  /** CSS pixels → [lon, lat] in degrees; undefined outside the globe. */
  readonly unproject: (point: Point) => [number, number] | undefined;
  /** Middle of the globe's disc and the radius of its horizon, in px. */
  readonly horizon: { readonly x: number; readonly y: number; readonly radius: number };
}

/** The globe's radius in CSS pixels. */
export const globeRadius = ({ zoom, center }: Camera): number =>
  (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(center[1] * RADIANS));

/** From the camera to the globe's surface, in CSS pixels. */
export function cameraDistance(size: Size): number {
  const { width, height } = roomInside(size, fittingMargins(size, AROUND_BOUNDS));
  return DISTANCE * Math.max(1, Math.min(width / ASPECT, height));
}

/** The vertical field of view in degrees that goes with the camera's distance. */
export const fieldOfView = (size: Size): number => (2 * Math.atan(size.height / 2 / cameraDistance(size))) / RADIANS;

/**
 * The projection of a camera without pitch; the pitch of `camera` is not looked at. `distance`: from the camera to the
 * surface in px, where it is not the map's own.
 */
export function projectionOf(camera: Camera, size: Size, distance = cameraDistance(size)): Projection {
  const { width, height } = size;
  const [lon0, lat0] = camera.center;
  const radius = globeRadius(camera);
  /** The camera's distance from the centre of the globe, in radii. */
  const p = 1 + distance / radius;
  const sin0 = Math.sin(lat0 * RADIANS);
  const cos0 = Math.cos(lat0 * RADIANS);
  const sinB = Math.sin(camera.bearing * RADIANS);
  const cosB = Math.cos(camera.bearing * RADIANS);

  const project = ([lon, lat]: readonly [number, number]): Projected => {
    const dLon = (lon - lon0) * RADIANS;
    const sin = Math.sin(lat * RADIANS);
    const cos = Math.cos(lat * RADIANS);
    const cosC = sin0 * sin + cos0 * cos * Math.cos(dLon);
    // A point near the camera's own plane would project to infinity; it is behind the horizon long before.
    const k = (radius * (p - 1)) / Math.max(p - cosC, 1e-6);
    const east = k * cos * Math.sin(dLon);
    const north = k * (cos0 * sin - sin0 * cos * Math.cos(dLon));
    return {
      x: width / 2 + east * cosB - north * sinB,
      y: height / 2 - (north * cosB + east * sinB),
      front: cosC - 1 / p,
    };
  };

  const unproject = ({ x, y }: Point): [number, number] | undefined => {
    const right = x - width / 2;
    const up = height / 2 - y;
    const east = right * cosB + up * sinB;
    const north = up * cosB - right * sinB;
    const rho = Math.hypot(east, north) / radius;
    if (rho === 0) return [lon0, lat0];
    const under = 1 - (rho * rho * (p + 1)) / (p - 1);
    if (under < 0) return undefined;
    const sinC = (p - Math.sqrt(under)) / ((p - 1) / rho + rho / (p - 1));
    const cosC = Math.sqrt(Math.max(0, 1 - sinC * sinC));
    const n = north / radius / rho;
    const e = east / radius / rho;
    const lat = Math.asin(Math.min(1, Math.max(-1, cosC * sin0 + n * sinC * cos0)));
    const lon = Math.atan2(e * sinC, cosC * cos0 - n * sinC * sin0);
    return [((((lon0 + lon / RADIANS + 180) % 360) + 360) % 360) - 180, lat / RADIANS];
  };

  return {
    project,
    unproject,
    horizon: { x: width / 2, y: height / 2, radius: radius * Math.sqrt((p - 1) / (p + 1)) },
  };
}
