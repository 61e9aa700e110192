import { RADIANS } from '../composition/sphere';
import type { Camera, Size } from './camera';
import { boundsMargins, sizeInside } from './room';

/**
 * MapLibre's globe in closed form: the tilted perspective projection (Snyder 1987, "Map Projections: A Working Manual",
 * pp. 173–178). Both renderers, the framing, the edge pointers and what is drawn over the map use it.
 *
 *   camera ·───────────( C + R )───────────· centre of the globe
 *            C             │surface R
 *
 * R = 512·2^zoom / (2π·cos lat₀) is the globe's radius in px and C the camera's distance to the surface. Pitch lowers the
 * camera but does not change its distance to the middle of the map.
 *
 * C depends on the free room of the story's bounds, not on the window's height as with MapLibre's default field of view.
 * So what is framed looks the same in a window of any size and shape, only larger or smaller.
 */

/** The camera's distance in heights of the free room; and the aspect ratio from which on the height is used. */
const DISTANCE = 4;
const ASPECT = 5 / 4;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Projected extends Point {
  /** Distance to the plane of the horizon in globe radii: > 0 is visible, < 0 is hidden behind the globe. */
  readonly front: number;
}

export interface Projection {
  /** [lon, lat] in degrees → CSS pixels from the map's upper left corner. */
  readonly project: (position: readonly [number, number]) => Projected;
  /** CSS pixels → [lon, lat] in degrees; undefined outside the globe. */
  readonly unproject: (point: Point) => [number, number] | undefined;
  /** Middle of the globe's disc and the radius of its horizon, in px, without pitch. */
  readonly horizon: { readonly x: number; readonly y: number; readonly radius: number };
}

/** The globe's radius in CSS pixels. */
export const globeRadius = ({ zoom, center }: Camera): number =>
  (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(center[1] * RADIANS));

/** The distance from the camera to the globe's surface, in CSS pixels. */
export function cameraDistance(size: Size): number {
  const { width, height } = sizeInside(size, boundsMargins(size));
  return DISTANCE * Math.max(1, Math.min(width / ASPECT, height));
}

/** The vertical field of view in degrees for the camera's distance. */
export const fieldOfView = (size: Size): number => (2 * Math.atan(size.height / 2 / cameraDistance(size))) / RADIANS;

/** Returns the projection of a camera. `distance`: from the camera to the surface in px, if not the default for the size. */
export function projectionOf(camera: Camera, size: Size, distance = cameraDistance(size)): Projection {
  const { width, height } = size;
  const [lon0, lat0] = camera.center;
  const radius = globeRadius(camera);
  const [sin0, cos0] = sinCos(lat0);
  const [sinB, cosB] = sinCos(camera.bearing);
  const [sinP, cosP] = sinCos(camera.pitch);
  // Axes, in radii from the globe's centre: right on the screen, up along the surface, and out through the map's middle.
  const distanceInRadii = distance / radius;
  const eye = [0, -distanceInRadii * sinP, 1 + distanceInRadii * cosP] as const;
  const height0 = Math.hypot(...eye);

  const project = ([lon, lat]: readonly [number, number]): Projected => {
    const [sin, cos] = sinCos(lat);
    const [sinL, cosL] = sinCos(lon - lon0);
    const east = cos * sinL;
    const north = cos0 * sin - sin0 * cos * cosL;
    const out = sin0 * sin + cos0 * cos * cosL;
    const right = east * cosB - north * sinB;
    const along = north * cosB + east * sinB;
    // A point near the camera's plane would project to infinity; it is behind the horizon anyway.
    const k = distance / Math.max(along * sinP + (1 - out) * cosP + distanceInRadii, 1e-6);
    return {
      x: width / 2 + k * right,
      y: height / 2 - k * (along * cosP + (out - 1) * sinP),
      front: (along * eye[1] + out * eye[2] - 1) / height0,
    };
  };

  const unproject = ({ x, y }: Point): [number, number] | undefined => {
    // Intersect the ray from the eye through the screen point with the globe.
    const up = (height / 2 - y) / distance;
    const ray = [(x - width / 2) / distance, up * cosP + sinP, up * sinP - cosP] as const;
    const raySquared = dot(ray, ray);
    const toward = -dot(eye, ray);
    const discriminant = toward * toward - raySquared * (height0 * height0 - 1);
    if (discriminant < 0 || toward < 0) return undefined;
    const reach = (toward - Math.sqrt(discriminant)) / raySquared;
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
    horizon: { x: width / 2, y: height / 2, radius: radius * Math.sqrt(distanceInRadii / (distanceInRadii + 2)) },
  };
}

const sinCos = (degrees: number): [sin: number, cos: number] => [
  Math.sin(degrees * RADIANS),
  Math.cos(degrees * RADIANS),
];

type Vector = readonly [number, number, number];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
