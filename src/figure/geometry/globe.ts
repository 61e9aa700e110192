import { type Camera, type Size, upright } from '../../view/camera';
import { cameraDistance, globeRadius, type Point, projectionOf } from '../../view/projection';

/**
 * The globe as the figure draws on it. To `projectionOf` it adds what lies behind the horizon, moved outside of the disc so
 * that areas keep their shape as they sink, and how much the perspective shrinks what is farther from the middle.
 *
 *     seen │ hidden            distance from the disc's middle
 *     ─────●─────────          grows on past the horizon ●, and the
 *    middle   antipode         antipode becomes the outermost circle
 */
export interface Globe {
  readonly size: Size;
  readonly zoom: number;
  readonly center: Position;
  readonly radius: number;
  readonly horizon: { readonly x: number; readonly y: number; readonly radius: number };
  /** Whether some of what is around the globe is in the picture. */
  readonly showsHorizon: boolean;
  readonly project: (position: Position) => Spread;
  /** Share of its size at the middle that a thing facing the viewer has at a point with this `front`. */
  readonly nearness: (front: number) => number;
  /** Likewise for the width of a line on the ground, whichever way it runs. */
  readonly groundScale: (front: number) => number;
  /** What one px to the east and one px to the south on the ground at the middle become at a position, in px. */
  readonly ground: (position: Position) => { readonly east: Point; readonly south: Point };
}

export type Position = readonly [number, number];

export interface Spread extends Point {
  /** As `Projected.front`; what is hidden (below 0) stands outside of the disc. */
  readonly front: number;
}

/** Web Mercator ends there, and so does what the live map draws of lines and areas. */
export const MERCATOR_END = 85.0511;
const RADIANS = Math.PI / 180;

/** The globe of a camera; the same object while both stay the same, so that what was worked out on it can be kept. */
export function globeOf(camera: Camera, size: Size, distance = cameraDistance(size)): Globe {
  const seen = [...camera.center, camera.zoom, camera.bearing, size.width, size.height, distance].join(' ');
  if (last?.seen !== seen) last = { seen, globe: madeGlobe(camera, size, distance) };
  return last.globe;
}

let last: { readonly seen: string; readonly globe: Globe } | undefined;

function madeGlobe(camera: Camera, size: Size, distance: number): Globe {
  const { project, horizon } = projectionOf(upright(camera), size, distance);
  const radius = globeRadius(camera);
  // horizon.radius = R·√((p−1)/(p+1)) gives back p, the camera's distance from the globe's middle in radii.
  const share = (horizon.radius / radius) ** 2;
  const p = (1 + share) / (1 - share);
  const cosine = (front: number) => Math.min(1, front + 1 / p);
  const nearness = (front: number) => (p - 1) / (p - cosine(front));

  return {
    size,
    zoom: camera.zoom,
    center: camera.center,
    radius,
    horizon,
    showsHorizon: horizon.radius < Math.hypot(size.width, size.height) / 2 + 1,
    project(position) {
      const point = project(position);
      if (point.front >= 0) return point;
      const [dx, dy] = [point.x - horizon.x, point.y - horizon.y];
      const distance = Math.hypot(dx, dy) || 1e-6;
      const factor = (2 * horizon.radius - distance) / distance;
      return { x: horizon.x + dx * factor, y: horizon.y + dy * factor, front: point.front };
    },
    nearness,
    groundScale(front) {
      const c = Math.max(1 / p, cosine(front));
      const across = (p - 1) / (p - c);
      const along = ((p - 1) * (p * c - 1)) / (p - c) ** 2;
      return Math.sqrt(Math.max(0, across * along));
    },
    ground([lon, lat]) {
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
