import type { Map as LiveMap } from 'maplibre-gl';

export type Painter = LiveMap['painter'];
type Drawing = Parameters<Painter['renderLayer']>;
/** What MapLibre keeps while it draws a frame. */
export type Frame = Drawing[4];
/** A layer as MapLibre draws it. */
export type DrawnLayer = Drawing[2];

/** One layer in one pass of a frame. */
export interface Turn {
  readonly painter: Painter;
  /** Of the layer's source; a background has none. */
  readonly tiles: Drawing[1] | undefined;
  readonly layer: DrawnLayer;
  readonly frame: Frame;
}

/** Does something to what MapLibre draws with, which is another one after a lost context. */
export function toEachPainter(map: LiveMap, act: (painter: Painter) => void): void {
  act(map.painter);
  map.on('webglcontextrestored', () => act(map.painter));
}

/**
 * Comes between MapLibre and each layer that it draws, in both of its passes: `around` draws the layer, or lets it be.
 */
export function aroundLayers(map: LiveMap, around: (turn: Turn, draw: () => void) => void): void {
  toEachPainter(map, (painter) => {
    const { renderLayer } = painter;
    painter.renderLayer = (...drawing) => {
      const [, tiles, layer, , frame] = drawing;
      around({ painter, tiles, layer, frame }, () => renderLayer.apply(painter, drawing));
    };
  });
}
