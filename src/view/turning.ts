import { RADIANS } from '../composition/sphere';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from './camera';
import { globeRadius } from './projection';

/** How the camera moves over the globe. The bearing does not change, and neither does the globe's size on screen. */

/** Degrees. The camera goes no nearer to a pole, as Web Mercator ends there. */
const MAX_LATITUDE = 85;

/** Returns the camera moved by px on the screen: for arrow keys and buttons, and for a pointer that drags outside of the globe. */
export function movedBy(camera: Camera, x: number, y: number): Camera {
  const degrees = 1 / (globeRadius(camera) * RADIANS);
  const [sin, cos] = [Math.sin(camera.bearing * RADIANS), Math.cos(camera.bearing * RADIANS)];
  const [east, north] = [x * cos - y * sin, -y * cos - x * sin];
  const [lon, lat] = camera.center;
  return lookingAt(camera, [lon + (east * degrees) / Math.cos(lat * RADIANS), lat + north * degrees]);
}

/**
 * Returns the camera above another position with the globe as large as before: the zoom must change, as Mercator's scale depends
 * on the latitude.
 */
export function lookingAt(camera: Camera, [lon, lat]: readonly [number, number]): Camera {
  const latitude = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  const zoomChange = Math.log2(Math.cos(latitude * RADIANS) / Math.cos(camera.center[1] * RADIANS));
  return { ...camera, center: [wrappedLongitude(lon), latitude], zoom: withinLimits(camera.zoom + zoomChange) };
}

/** `closest`: the highest zoom of the story's map. */
export const withinLimits = (zoom: number, closest = MAX_ZOOM): number => Math.min(closest, Math.max(MIN_ZOOM, zoom));
export const wrappedLongitude = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
