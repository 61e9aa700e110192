import type { Map as LiveMap } from 'maplibre-gl';

/**
 * The pixel ratio of the canvas while the figure covers the map. MapLibre draws a frame for each source that arrives and
 * for each step of label placement. In software WebGL a frame's time is proportional to its pixels, and all frames but the
 * last are invisible. Tiles, labels and their positions are the same at any pixel ratio.
 */
export const COARSE = 1 / 16;

export const isCoarse = (map: LiveMap): boolean => map.getPixelRatio() === COARSE;

/** Sets the canvas to the screen's pixel ratio. */
export function sharpen(map: LiveMap): void {
  if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
}
