import type { Map as LiveMap } from 'maplibre-gl';

export type Painter = LiveMap['painter'];
type Drawing = Parameters<Painter['renderLayer']>;
/** MapLibre's state of the frame that it draws. */
export type Frame = Drawing[4];
/** A style layer of MapLibre. */
export type DrawnLayer = Drawing[2];

/** One layer in one render pass of a frame. */
export interface LayerPass {
  readonly painter: Painter;
  /** The tiles of the layer's source; a background has none. */
  readonly tiles: Drawing[1] | undefined;
  readonly layer: DrawnLayer;
  readonly frame: Frame;
}

/** Calls `act` with the map's painter, and again with the new one after a lost context. */
export function toEachPainter(map: LiveMap, act: (painter: Painter) => void): void {
  act(map.painter);
  map.on('webglcontextrestored', () => act(map.painter));
}

/**
 * Intercepts the drawing of each layer in both render passes: `around` calls `draw`, or leaves the layer out.
 */
export function aroundLayers(map: LiveMap, around: (pass: LayerPass, draw: () => void) => void): void {
  toEachPainter(map, (painter) => {
    const { renderLayer } = painter;
    painter.renderLayer = (...drawing) => {
      const [, tiles, layer, , frame] = drawing;
      around({ painter, tiles, layer, frame }, () => renderLayer.apply(painter, drawing));
    };
  });
}
