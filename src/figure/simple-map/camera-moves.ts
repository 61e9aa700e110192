import type { Camera, Size } from '../../view/camera';
import { globeRadius, type Point, projectionOf } from '../../view/projection';
import { lookingAt, withinLimits, wrappedLongitude } from '../../view/turning';

/**
 * How a pointer moves the camera. The position that a pointer drags stays under it. The bearing does not change, and in a
 * drag neither does the globe's size on screen.
 */

type Position = readonly [number, number];

/** Iterations at most: each one reduces the distance to the point by far more than half. */
const MAX_ITERATIONS = 8;
/** Px: a smaller distance is not visible. */
const TOLERANCE = 0.05;

/** Returns the camera turned so that `position` appears at `point` (px), or as near to it as the globe allows. */
export function turnedTo(camera: Camera, size: Size, position: Position, point: Point): Camera {
  let turned = camera;
  for (let i = 0; i < MAX_ITERATIONS; i++) {
    const { project, unproject } = projectionOf(turned, size);
    const projected = project(position);
    if (projected.front > 0 && Math.hypot(projected.x - point.x, projected.y - point.y) < TOLERANCE) break;
    const atPoint = unproject(point);
    if (!atPoint) break;
    turned = lookingAt(turned, [
      turned.center[0] + longitudeBetween(position[0], atPoint[0]),
      turned.center[1] + position[1] - atPoint[1],
    ]);
  }
  return turned;
}

/** Returns the camera at another zoom, with the same position at `point`. `closest`: the highest zoom. */
export function zoomedAt(camera: Camera, size: Size, zoom: number, point: Point, closest: number): Camera {
  const zoomed = { ...camera, zoom: withinLimits(zoom, closest) };
  const position = projectionOf(camera, size).unproject(point);
  const isMiddle = Math.hypot(point.x - size.width / 2, point.y - size.height / 2) < 1;
  return position && !isMiddle ? turnedTo(zoomed, size, position, point) : zoomed;
}

/**
 * Returns the shift (px) and the scale that move a picture drawn for one camera to approximately where another camera shows it;
 * undefined if the cameras differ too much.
 */
export function shiftedTo(
  drawnFor: Camera,
  camera: Camera,
  size: Size,
): { readonly x: number; readonly y: number; readonly scale: number } | undefined {
  const { x, y, front } = projectionOf(camera, size).project(drawnFor.center);
  const shift = { x: x - size.width / 2, y: y - size.height / 2 };
  const scale = globeRadius(camera) / globeRadius(drawnFor);
  const isNear = Math.hypot(shift.x, shift.y) < Math.min(size.width, size.height) / 2 && scale < 4 && scale > 1 / 4;
  return front > 0 && isNear && camera.bearing === drawnFor.bearing ? { ...shift, scale } : undefined;
}

const longitudeBetween = (a: number, b: number): number => wrappedLongitude(a - b);
