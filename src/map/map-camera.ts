import type { Map as LiveMap } from 'maplibre-gl';
import type { MapRendererEvents } from '../style/map-renderer';
import type { Camera } from '../view/camera';
import { fieldOfView } from '../view/projection';

/** Long enough to see where the camera goes, short enough not to wait for it. */
const FLIGHT_MS = 1400;
/** Share of a flight that its first frame skips: it would show the previous view again, and take as long as any frame. */
const AHEAD = 0.08;
/** Easing of a flight. */
const eased = (t: number): number => {
  const share = AHEAD + (1 - AHEAD) * t;
  return share * share * (3 - 2 * share);
};

/** Event data of every move that the view asks for: MapLibre adds it to the move's events. */
export const PROGRAMMATIC = { programmatic: true };

/** A camera as MapLibre's options. */
export const cameraOptions = ({ center, zoom, bearing, pitch }: Camera) => ({
  center: [...center] as [number, number],
  zoom,
  bearing,
  pitch,
});

export const jumpTo = (map: LiveMap, camera: Camera): unknown => map.jumpTo(cameraOptions(camera), PROGRAMMATIC);

export const flyTo = (map: LiveMap, camera: Camera): unknown =>
  map.flyTo({ ...cameraOptions(camera), duration: FLIGHT_MS, easing: eased }, PROGRAMMATIC);

/** Sets the field of view for the map's size. */
export function setFieldOfView(map: LiveMap, { clientWidth, clientHeight }: HTMLElement): void {
  map.setVerticalFieldOfView(fieldOfView({ width: clientWidth, height: clientHeight }), PROGRAMMATIC);
}

function currentCamera(map: LiveMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** From this zoom on, a thousandth of a degree is more than a px. */
const FINER_FROM = 9;

/** Whether the map's camera differs from another less than is visible, and less than the view's rounding. */
export function isAt(map: LiveMap, { center, zoom, bearing, pitch }: Camera): boolean {
  const now = currentCamera(map);
  const degrees = 1e-3 * 2 ** Math.min(0, FINER_FROM - zoom);
  return (
    Math.abs(now.center[0] - center[0]) < degrees &&
    Math.abs(now.center[1] - center[1]) < degrees &&
    Math.abs(now.zoom - zoom) < 1e-2 &&
    Math.abs(now.bearing - bearing) < 0.1 &&
    Math.abs(now.pitch - pitch) < 0.1
  );
}

/**
 * Calls `moving` in each frame of a move, and `moved` after a move by the user. `isExpected`: whether the end of a move is
 * not the user's. A new pixel ratio fires `moveend`, and a programmatic move that of the gesture that it interrupts.
 */
export function followCamera(
  map: LiveMap,
  isExpected: () => boolean,
  { moving, moved }: Pick<MapRendererEvents, 'moving' | 'moved'>,
): void {
  map.on('move', () => moving(currentCamera(map)));
  map.on('moveend', (event) => {
    if (!('programmatic' in event) && !isExpected()) moved(currentCamera(map));
  });
}
