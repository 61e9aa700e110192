import type { Map as LiveMap } from 'maplibre-gl';
import type { DrawnLayer, Frame } from './around-layers';

/** The tiles whose masks are in the stencil buffer, and the source that they were drawn for: private to MapLibre. */
const MASKS = 'tileClippingMaskIDs';
const SOURCE = 'currentStencilSource';

/** Whether a layer is drawn in this frame at all: one that is not needs no masks. */
type IsDrawn = (frame: Frame, layer: DrawnLayer) => boolean;

let isShared = false;

/**
 * Lets sources share the masks of their tiles. Before each layer of another source than the layer before it had, in both of
 * its passes, MapLibre draws all tiles into the stencil buffer anew: with our sources that was half of a frame's draws and a
 * quarter of its triangles, each over the whole window. Our sources have the same tiles, and the masks are made of these
 * alone. They come and go as MapLibre says (`renderTileClippingMasks` in its `src/render/frame_render_context.ts`); where
 * that is another one day, each source has its own again.
 */
export function shareClippingMasks({ painter }: LiveMap, isDrawn: IsDrawn): void {
  if (isShared) return;
  isShared = true;
  const { renderLayer } = painter;
  // The first layer that is drawn brings a frame along, by which all frames are known.
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
    const stand: unknown = Reflect.get(this, SOURCE) !== undefined && Reflect.get(this, MASKS);
    if (layer.isTileClipped() && tiles?.length && areOf(stand, tiles)) Reflect.set(this, SOURCE, layer.source);
    else draw.call(this, layer, tiles);
  };
}

/** Whether masks are those of these tiles and of no others. */
const areOf = (masks: unknown, tiles: readonly { readonly key: string }[]): boolean =>
  typeof masks === 'object' &&
  masks !== null &&
  Object.keys(masks).length === tiles.length &&
  tiles.every(({ key }) => key in masks);
