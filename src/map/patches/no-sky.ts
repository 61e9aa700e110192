import type { Map as LiveMap } from 'maplibre-gl';
import { toEachPainter } from './around-layers';

/**
 * Disables the sky and the atmosphere: our style has neither, but MapLibre draws them anyway, over the whole window and
 * with their own shaders. Required in the build: `scripts/map-library.mjs` leaves out their code.
 */
export function drawNoSky(map: LiveMap): void {
  toEachPainter(map, (painter) => {
    painter.drawFunctions = { ...painter.drawFunctions, sky() {}, atmosphere() {} };
  });
}
