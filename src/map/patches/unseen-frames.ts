import type { Map as LiveMap } from 'maplibre-gl';
import { isCoarse } from '../coarse';
import { aroundLayers, type DrawnLayer, type Frame } from './around-layers';

/**
 * Draws each layer only once while the figure covers the map: as soon as its tiles are loaded, so that its shaders are
 * compiled and its buffers filled. MapLibre draws a frame for each tile and each step of label placement, about twenty,
 * which are invisible. Returns a function that says whether a layer is left out of a frame for this reason.
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
