import { type Camera, MAX_ZOOM, MIN_ZOOM, type Size } from '../../view/camera';
import { globeRadius, type Point, projectionOf } from '../../view/projection';

/** How a hand moves the camera: what it holds stays under it. North keeps its direction and the globe its size on screen. */

type Position = readonly [number, number];

const RADIANS = Math.PI / 180;
/** The globe turns no farther: Web Mercator ends there. */
const MAX_LATITUDE = 85;
/** Each turn brings the position nearer to the point by far more than half of what is missing. */
const TURNS = 8;
/** Nearer than this, in px, nobody sees the difference. */
const NEAR = 0.05;

/** The camera turned until `position` stands under `point` (px), or as near as the globe allows. */
export function turnedTo(camera: Camera, size: Size, position: Position, point: Point): Camera {
  let turned = camera;
  for (let turn = 0; turn < TURNS; turn++) {
    const { project, unproject } = projectionOf(turned, size);
    const there = project(position);
    if (there.front > 0 && Math.hypot(there.x - point.x, there.y - point.y) < NEAR) break;
    const under = unproject(point);
    if (!under) break;
    turned = lookingAt(turned, [
      turned.center[0] + difference(position[0], under[0]),
      turned.center[1] + position[1] - under[1],
    ]);
  }
  return turned;
}

/** The camera moved by px across the screen, as the arrow keys do; where the pointer is beside the globe, likewise. */
export function movedBy(camera: Camera, x: number, y: number): Camera {
  const degrees = 1 / (globeRadius(camera) * RADIANS);
  const [sin, cos] = [Math.sin(camera.bearing * RADIANS), Math.cos(camera.bearing * RADIANS)];
  const [east, north] = [x * cos - y * sin, -y * cos - x * sin];
  const [lon, lat] = camera.center;
  return lookingAt(camera, [lon + (east * degrees) / Math.cos(lat * RADIANS), lat + north * degrees]);
}

/** The camera at another zoom; what lies under `point` stays there. */
export function zoomedAt(camera: Camera, size: Size, zoom: number, point: Point): Camera {
  const nearer = { ...camera, zoom: withinLimits(zoom) };
  const position = projectionOf(camera, size).unproject(point);
  const isMiddle = Math.hypot(point.x - size.width / 2, point.y - size.height / 2) < 1;
  return position && !isMiddle ? turnedTo(nearer, size, position, point) : nearer;
}

/** How a drawing made for one camera comes to lie as another sees it, nearly; undefined where that is too far away. */
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

/** The camera over another position, as far from the globe as before: in Mercator's zoom, latitude counts. */
function lookingAt(camera: Camera, [lon, lat]: Position): Camera {
  const latitude = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  const nearer = Math.log2(Math.cos(latitude * RADIANS) / Math.cos(camera.center[1] * RADIANS));
  return { ...camera, center: [wrapped(lon), latitude], zoom: withinLimits(camera.zoom + nearer) };
}

const withinLimits = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
const wrapped = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
const difference = (a: number, b: number): number => wrapped(a - b);
