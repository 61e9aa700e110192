import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Pixels of the canvas for each CSS pixel while the figure lies over the map. MapLibre draws a frame for each source that comes
 * and for each step on the way to its labels; where WebGL is done in software, a frame takes as long as it has pixels, and
 * all of them but the last are drawn for nobody. Tiles, labels and their places are the same at any number of pixels.
 */
export const COARSE = 1 / 16;

export const isCoarse = (map: LiveMap): boolean => map.getPixelRatio() === COARSE;

/** Gives the map's canvas as many pixels as the screen has. */
export function sharpen(map: LiveMap): void {
  if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
}
