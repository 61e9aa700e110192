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

/** The size of the map on screen in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.2;
export const MAX_ZOOM = 9;
const MAX_PITCH = 60;
/** MapLibre's globe flips beyond the latitude limits of Web Mercator. */
const MAX_LATITUDE = 85;

const rounded = (value: number, digits: number): number => {
  const shifted = Math.round(value * 10 ** digits) / 10 ** digits;
  return shifted === 0 ? 0 : shifted; // no −0: a URL would not preserve it
};
const clamped = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const wrapped = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

/**
 * Returns the camera as the view stores it: within the map's limits and rounded to what a user can see (1/100 of a zoom
 * level, about 10 m, a tenth of a degree), so that it survives the URL unchanged.
 */
export function canonicalCamera(camera: Camera): Camera {
  const [lon, lat] = camera.center;
  return {
    center: [wrapped(rounded(wrapped(lon), 4)), rounded(clamped(lat, -MAX_LATITUDE, MAX_LATITUDE), 4)],
    zoom: rounded(clamped(camera.zoom, MIN_ZOOM, MAX_ZOOM), 2),
    bearing: wrapped(rounded(wrapped(camera.bearing), 1)),
    pitch: rounded(clamped(camera.pitch, 0, MAX_PITCH), 1),
  };
}

/** Parses "zoom/lat/lon" or "zoom/lat/lon/bearing/pitch" into a canonical camera; undefined if it is neither. */
export function readCamera(text: string): Camera | undefined {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return undefined;
  if (!parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part))) return undefined;
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = parts.map(Number);
  if (Math.abs(lat) > 90 || Math.abs(lon) > 360 || zoom < 0 || zoom > 24) return undefined;
  return canonicalCamera({ center: [lon, lat], zoom, bearing, pitch });
}

/** The inverse of {@link readCamera} for canonical cameras. */
export function cameraText({ zoom, center: [lon, lat], bearing, pitch }: Camera): string {
  const place = `${zoom}/${lat}/${lon}`;
  return bearing === 0 && pitch === 0 ? place : `${place}/${bearing}/${pitch}`;
}

export const isSameCamera = (a: Camera | undefined, b: Camera | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && cameraText(a) === cameraText(b));
