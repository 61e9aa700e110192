import type { Map as LiveMap } from 'maplibre-gl';
import type { DrawnLayer, Frame } from './around-layers';

/** Private fields of MapLibre: the tiles whose masks are in the stencil buffer, and the source that they were drawn for. */
const MASKS = 'tileClippingMaskIDs';
const SOURCE = 'currentStencilSource';

/** Whether a layer is drawn in this frame; otherwise it needs no masks. */
type IsDrawn = (frame: Frame, layer: DrawnLayer) => boolean;

let isShared = false;

/**
 * Lets sources share the clipping masks of their tiles. Whenever the source changes from one layer to the next, in both
 * render passes, MapLibre re-draws the masks of all tiles into the stencil buffer: with our sources that was half of a
 * frame's draw calls and a quarter of its triangles, each over the whole window. Our sources have the same tiles, and the
 * masks depend on the tiles only. Patches `renderTileClippingMasks` of MapLibre's `src/render/frame_render_context.ts`; if
 * its private fields change, each source draws its own masks again. The same fault in Mapbox GL JS, fixed there:
 * https://github.com/mapbox/mapbox-gl-js/issues/11197
 */
export function shareClippingMasks({ painter }: LiveMap, isDrawn: IsDrawn): void {
  if (isShared) return;
  isShared = true;
  const { renderLayer } = painter;
  // The frame's class is not exported: its prototype is taken from the first frame.
  painter.renderLayer = (...drawing) => {
    painter.renderLayer = renderLayer;
    shareIn(Object.getPrototypeOf(drawing[4]), isDrawn);
    renderLayer.apply(painter, drawing);
  };
}

function shareIn(frames: Frame, isDrawn: IsDrawn): void {
  const { renderTileClippingMasks: draw } = frames;
  frames.renderTileClippingMasks = function (this: Frame, layer, tiles) {
    if (!isDrawn(this, layer)) return;
    const masks: unknown = Reflect.get(this, SOURCE) !== undefined && Reflect.get(this, MASKS);
    if (layer.isTileClipped() && tiles?.length && areOf(masks, tiles)) Reflect.set(this, SOURCE, layer.source);
    else draw.call(this, layer, tiles);
  };
}

/** Whether the masks are exactly those of these tiles. */
const areOf = (masks: unknown, tiles: readonly { readonly key: string }[]): boolean =>
  typeof masks === 'object' &&
  masks !== null &&
  Object.keys(masks).length === tiles.length &&
  tiles.every(({ key }) => key in masks);
