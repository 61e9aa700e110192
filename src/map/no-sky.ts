import type { Map as LiveMap } from 'maplibre-gl';
import { toEachPainter } from './around-layers';

/**
 * Leaves out the sky and the air around the globe: our style has neither, and MapLibre draws them all the same, over the whole
 * window and by shaders of their own.
 */
export function drawNoSky(map: LiveMap): void {
  toEachPainter(map, (painter) => {
    painter.drawFunctions = { ...painter.drawFunctions, sky() {}, atmosphere() {} };
  });
}
