import { type Camera, MAX_ZOOM, MIN_ZOOM, type Size } from '../../view/camera';
import { globeRadius, type Point, projectionOf, RADIANS } from '../../view/projection';

/**
 * How a pointer or key moves the camera. The position that a pointer drags stays under it. The bearing does not change, and in a
 * drag neither does the globe's size on screen.
 */

type Position = readonly [number, number];

/** Degrees. The camera goes no nearer to a pole, as Web Mercator ends there. */
const MAX_LATITUDE = 85;
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

/** Returns the camera moved by px on the screen: for arrow keys, and for a pointer that drags outside of the globe. */
export function movedBy(camera: Camera, x: number, y: number): Camera {
  const degrees = 1 / (globeRadius(camera) * RADIANS);
  const [sin, cos] = [Math.sin(camera.bearing * RADIANS), Math.cos(camera.bearing * RADIANS)];
  const [east, north] = [x * cos - y * sin, -y * cos - x * sin];
  const [lon, lat] = camera.center;
  return lookingAt(camera, [lon + (east * degrees) / Math.cos(lat * RADIANS), lat + north * degrees]);
}

/** Returns the camera at another zoom, with the same position at `point`. */
export function zoomedAt(camera: Camera, size: Size, zoom: number, point: Point): Camera {
  const zoomed = { ...camera, zoom: withinLimits(zoom) };
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

/**
 * Returns the camera above another position with the globe as large as before: the zoom must change, as Mercator's scale depends
 * on the latitude.
 */
function lookingAt(camera: Camera, [lon, lat]: Position): Camera {
  const latitude = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  const zoomChange = Math.log2(Math.cos(latitude * RADIANS) / Math.cos(camera.center[1] * RADIANS));
  return { ...camera, center: [wrappedLongitude(lon), latitude], zoom: withinLimits(camera.zoom + zoomChange) };
}

const withinLimits = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
const wrappedLongitude = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
const longitudeBetween = (a: number, b: number): number => wrappedLongitude(a - b);
