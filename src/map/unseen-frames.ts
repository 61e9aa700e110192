import type { Map as LiveMap } from 'maplibre-gl';
import { aroundLayers, type DrawnLayer, type Frame } from './around-layers';
import { isCoarse } from './coarse';

/**
 * Draws each layer once while the figure lies over the map: as soon as its tiles are there, so that its shaders are compiled
 * and its buffers filled. MapLibre draws a frame for each tile that comes and each step on the way to its labels, some
 * twenty, and nobody sees them. Gives whether a layer is left out of a frame for this.
 */
export function drawUnseenOnce(map: LiveMap): (frame: Frame, layer: DrawnLayer) => boolean {
  const drawnIn = new Map<string, Frame>();
  const isDrawn = (frame: Frame, layer: DrawnLayer) => (drawnIn.get(layer.id) ?? frame) === frame;
  aroundLayers(map, ({ layer, tiles, frame }, draw) => {
    if (isCoarse(map)) {
      if (!isDrawn(frame, layer) || tiles?.loaded() === false) return;
      drawnIn.set(layer.id, frame);
    } else drawnIn.clear();
    draw();
  });
  return (frame, layer) => isCoarse(map) && !isDrawn(frame, layer);
}
