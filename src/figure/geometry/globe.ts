import { RADIANS } from '../../composition/sphere';
import { type Camera, type Size, upright } from '../../view/camera';
import { cameraDistance, globeRadius, type Point, projectionOf } from '../../view/projection';

/**
 * The globe that the figure draws on. It adds two things to `projectionOf`. Points behind the horizon are moved outside of the
 * disc, so that an area that crosses the horizon does not fold back into the disc. And it knows by how much the perspective
 * shrinks what is farther from the middle.
 *
 *    visible │ hidden          the distance from the disc's middle
 *    ────────●───────          grows beyond the horizon ●, and the
 *    middle    antipode        antipode becomes the outermost circle
 */
export interface Globe {
  readonly size: Size;
  readonly zoom: number;
  readonly center: Position;
  readonly radius: number;
  /** In px; `angle` at the globe's middle, in radians. */
  readonly horizon: { readonly x: number; readonly y: number; readonly radius: number; readonly angle: number };
  /** Whether a part of the picture is outside of the globe. */
  readonly showsHorizon: boolean;
  readonly project: (position: Position) => GlobePoint;
  readonly unproject: (point: Point) => Position | undefined;
  /** Returns the scale of a mark that faces the viewer, at a point with this `front`; 1 at the middle of the map. */
  readonly perspective: (front: number) => number;
  /** Returns the scale of the width of a line on the globe's surface: the mean of both directions. */
  readonly lineScale: (front: number) => number;
  /** Returns what one px to the east and one px to the south at the middle of the map become at a position, in px. */
  readonly axesAt: (position: Position) => { readonly east: Point; readonly south: Point };
}

export type Position = readonly [number, number];

export interface GlobePoint extends Point {
  /** As `Projected.front`. A hidden point (below 0) is outside of the disc. */
  readonly front: number;
}

/** Degrees of latitude at which Web Mercator ends, and with it the lines and areas of the live map. */
export const MERCATOR_END = 85.0511;

/** Returns the globe of a camera: the same object for the same arguments, so that results can be cached by it. */
export function globeOf(camera: Camera, size: Size, distance = cameraDistance(size)): Globe {
  const key = [...camera.center, camera.zoom, camera.bearing, size.width, size.height, distance].join(' ');
  if (cached?.key !== key) cached = { key, globe: newGlobe(camera, size, distance) };
  return cached.globe;
}

let cached: { readonly key: string; readonly globe: Globe } | undefined;

function newGlobe(camera: Camera, size: Size, distance: number): Globe {
  const { project, unproject, horizon } = projectionOf(upright(camera), size, distance);
  const radius = globeRadius(camera);
  // horizon.radius = R·√((p−1)/(p+1)), solved for p, the camera's distance from the globe's middle in radii.
  const share = (horizon.radius / radius) ** 2;
  const p = (1 + share) / (1 - share);
  const cosine = (front: number) => Math.min(1, front + 1 / p);
  const perspective = (front: number) => (p - 1) / (p - cosine(front));

  return {
    size,
    zoom: camera.zoom,
    center: camera.center,
    radius,
    horizon: { ...horizon, angle: Math.acos(1 / p) },
    showsHorizon: horizon.radius < Math.hypot(size.width, size.height) / 2 + 1,
    project(position) {
      const point = project(position);
      if (point.front >= 0) return point;
      const [dx, dy] = [point.x - horizon.x, point.y - horizon.y];
      const distance = Math.hypot(dx, dy) || 1e-6;
      const factor = (2 * horizon.radius - distance) / distance;
      return { x: horizon.x + dx * factor, y: horizon.y + dy * factor, front: point.front };
    },
    unproject,
    perspective,
    lineScale(front) {
      const c = Math.max(1 / p, cosine(front));
      const across = (p - 1) / (p - c);
      const along = ((p - 1) * (p * c - 1)) / (p - c) ** 2;
      return Math.sqrt(Math.max(0, across * along));
    },
    axesAt([lon, lat]) {
      const step = 0.01;
      const px = radius * step * RADIANS * 2;
      const stretch = Math.max(0.01, Math.cos(lat * RADIANS));
      const [west, east] = [project([lon - step / stretch, lat]), project([lon + step / stretch, lat])];
      const [north, south] = [project([lon, lat + step]), project([lon, lat - step])];
      return {
        east: { x: (east.x - west.x) / px, y: (east.y - west.y) / px },
        south: { x: (south.x - north.x) / px, y: (south.y - north.y) / px },
      };
    },
  };
}
