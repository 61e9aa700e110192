import { nearestIn, RANGES, type Range, readNumber } from '../story/ranges';

/** The camera of the map. Angles in degrees; `zoom` as in MapLibre: 512·2^zoom px around the equator. */
export interface Camera {
  /** [longitude, latitude] in degrees at the middle of the map. */
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** The camera without pitch, as the figure needs it. */
export const upright = (camera: Camera): Camera => (camera.pitch === 0 ? camera : { ...camera, pitch: 0 });

/** The size of the map on screen in CSS pixels. `em`: of the reader's type, if it is not the default of 16. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly em?: number | undefined;
}

/** Free space in CSS pixels on each side of what is framed. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const MIN_ZOOM = 0;
/** As close as a street. How close the map of a story comes is in `zoom-range.ts`. */
export const MAX_ZOOM = 14;
/** What the map can show of what may be asked for. MapLibre's globe flips beyond the latitude limits of Web Mercator. */
const LIMITS = { zoom: { low: MIN_ZOOM, high: MAX_ZOOM }, latitude: { low: -85, high: 85 } } satisfies Record<
  string,
  Range
>;

const rounded = (value: number, digits: number): number => {
  const shifted = Math.round(value * 10 ** digits) / 10 ** digits;
  return shifted === 0 ? 0 : shifted; // no −0: a URL would not preserve it
};
/** Degrees from −180 to 180; 0 for what is no angle. */
const wrapped = (degrees: number): number =>
  Math.abs(degrees) < 180 ? degrees : Number.isFinite(degrees) ? ((((degrees + 180) % 360) + 360) % 360) - 180 : 0;

/** Decimals of a position in degrees: about 10 m; and from the zoom on at which that is more than a tenth of a px, about 10 cm. */
const DECIMALS = { far: 4, near: 6, from: 9 } as const;

/**
 * Returns the camera as the view stores it: within the map's limits and rounded to what a user can see (1/100 of a zoom
 * level, about 10 m, a tenth of a degree), so that it survives the URL unchanged. Total: any numbers give a camera, since one
 * that is not finite would never equal itself, and what follows the view would never come to rest.
 */
export function canonicalCamera(camera: Camera): Camera {
  const [lon, lat] = camera.center;
  const zoom = rounded(nearestIn(LIMITS.zoom, camera.zoom), 2);
  const digits = zoom > DECIMALS.from ? DECIMALS.near : DECIMALS.far;
  return {
    center: [
      wrapped(rounded(wrapped(lon), digits)),
      rounded(Number.isNaN(lat) ? 0 : nearestIn(LIMITS.latitude, lat), digits),
    ],
    zoom,
    bearing: wrapped(rounded(wrapped(camera.bearing), 1)),
    pitch: rounded(nearestIn(RANGES.pitch, camera.pitch), 1),
  };
}

/** The ranges of zoom, latitude, longitude, bearing and pitch in a text. */
const PARTS = [RANGES.zoom, RANGES.latitude, RANGES.turn, RANGES.turn, RANGES.pitch];

/**
 * Parses "zoom/lat/lon" or "zoom/lat/lon/bearing/pitch" into a canonical camera; undefined if it is neither. `closest`: the highest
 * zoom.
 */
export function readCamera(text: string, closest = MAX_ZOOM): Camera | undefined {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return undefined;
  const numbers = parts.map((part, i) => readNumber(part, PARTS[i] ?? RANGES.turn));
  if (!numbers.every((number) => number !== undefined)) return undefined;
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = numbers;
  return canonicalCamera({ center: [lon, lat], zoom: Math.min(closest, zoom), bearing, pitch });
}

/** The inverse of {@link readCamera} for canonical cameras. */
export function cameraText({ zoom, center: [lon, lat], bearing, pitch }: Camera): string {
  const place = `${zoom}/${lat}/${lon}`;
  return bearing === 0 && pitch === 0 ? place : `${place}/${bearing}/${pitch}`;
}

export const isSameCamera = (a: Camera | undefined, b: Camera | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && cameraText(a) === cameraText(b));
