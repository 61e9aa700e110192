import type { Camera, Size } from './camera';
import { AROUND_BOUNDS, fittingMargins, roomInside } from './room';

/**
 * MapLibre's globe in closed form: the tilted perspective projection (Snyder 1987, "Map Projections: A Working Manual",
 * pp. 173–178). Both renderers, the framing, the edge pointers and what is drawn over the map rest on it.
 *
 *   camera ·───────────( C + R )───────────· centre of the globe
 *            C             │surface R
 *
 * R = 512·2^zoom / (2π·cos lat₀) is the globe's radius in px and C the camera's distance to the surface. With pitch, the camera
 * stands as far from the middle of the map as without, and lower.
 *
 * C follows the room that the story's bounds have, not the window's height as with MapLibre's own field of view. So what
 * is framed looks the same in a window of any size and shape, only larger or smaller.
 */

/** The camera's distance in heights of the room, and the room's width in heights from which on its height counts. */
const DISTANCE = 4;
const ASPECT = 5 / 4;
/** Radians per degree. */
export const RADIANS = Math.PI / 180;

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
  /** Middle of the globe's disc and the radius of its horizon, in px, as it is without pitch. */
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

/** The projection of a camera. `distance`: from the camera to the surface in px, where it is not the map's own. */
export function projectionOf(camera: Camera, size: Size, distance = cameraDistance(size)): Projection {
  const { width, height } = size;
  const [lon0, lat0] = camera.center;
  const radius = globeRadius(camera);
  const [sin0, cos0] = sinCos(lat0);
  const [sinB, cosB] = sinCos(camera.bearing);
  const [sinP, cosP] = sinCos(camera.pitch);
  // In radii, from the centre of the globe: to the right on the screen, along the surface upwards, and out through the middle.
  const away = distance / radius;
  const eye = [0, -away * sinP, 1 + away * cosP] as const;
  const height0 = Math.hypot(...eye);

  const project = ([lon, lat]: readonly [number, number]): Projected => {
    const [sin, cos] = sinCos(lat);
    const [sinL, cosL] = sinCos(lon - lon0);
    const east = cos * sinL;
    const north = cos0 * sin - sin0 * cos * cosL;
    const out = sin0 * sin + cos0 * cos * cosL;
    const right = east * cosB - north * sinB;
    const along = north * cosB + east * sinB;
    // A point near the camera's own plane would project to infinity; it is behind the horizon long before.
    const k = distance / Math.max(along * sinP + (1 - out) * cosP + away, 1e-6);
    return {
      x: width / 2 + k * right,
      y: height / 2 - k * (along * cosP + (out - 1) * sinP),
      front: (along * eye[1] + out * eye[2] - 1) / height0,
    };
  };

  const unproject = ({ x, y }: Point): [number, number] | undefined => {
    // From the eye through the point on the screen, as far as the globe.
    const up = (height / 2 - y) / distance;
    const ray = [(x - width / 2) / distance, up * cosP + sinP, up * sinP - cosP] as const;
    const square = dot(ray, ray);
    const toward = -dot(eye, ray);
    const under = toward * toward - square * (height0 * height0 - 1);
    if (under < 0 || toward < 0) return undefined;
    const reach = (toward - Math.sqrt(under)) / square;
    const [right, along, out] = [0, 1, 2].map((i) => (eye[i] ?? 0) + reach * (ray[i] ?? 0)) as [number, number, number];
    const east = right * cosB + along * sinB;
    const north = along * cosB - right * sinB;
    const lat = Math.asin(Math.min(1, Math.max(-1, out * sin0 + north * cos0)));
    const lon = Math.atan2(east, out * cos0 - north * sin0);
    return [((((lon0 + lon / RADIANS + 180) % 360) + 360) % 360) - 180, lat / RADIANS];
  };

  return {
    project,
    unproject,
    horizon: { x: width / 2, y: height / 2, radius: radius * Math.sqrt(away / (away + 2)) },
  };
}

const sinCos = (degrees: number): [sin: number, cos: number] => [
  Math.sin(degrees * RADIANS),
  Math.cos(degrees * RADIANS),
];

type Vector = readonly [number, number, number];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
