import type { Map as LiveMap } from 'maplibre-gl';

/**
 * The pixel ratio of the canvas while the figure covers the map. MapLibre draws a frame for each source that arrives and
 * for each step of label placement. In software WebGL a frame's time is proportional to its pixels, and all frames but the
 * last are invisible. Tiles, labels and their positions are the same at any pixel ratio.
 */
export const COARSE = 1 / 16;

export const isCoarse = (map: LiveMap): boolean => map.getPixelRatio() === COARSE;

/**
 * The most device pixels of the canvas, in each direction. MapLibre's own default of 4096 makes the map of a large sharp screen
 * blurred, and it warns about it.
 */
export const MAX_CANVAS = 8192;

/** Sets the canvas to the screen's pixel ratio, or to the largest one at which it keeps to {@link MAX_CANVAS}. */
export function sharpen(map: LiveMap): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const ratio = Math.min(devicePixelRatio, MAX_CANVAS / Math.max(1, clientWidth, clientHeight));
  if (map.getPixelRatio() !== ratio) map.setPixelRatio(ratio);
}
