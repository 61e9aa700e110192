import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { isHidden } from '../style/layers/hidden';

type Layer = NonNullable<ReturnType<LiveMap['getLayer']>>;

/**
 * As a layer's `maxzoom`: every zoom, even the negative ones near a globe's pole, exceeds it, so MapLibre neither draws the
 * layer (`isHidden` in its `src/style/style_layer.ts`) nor places its symbols (`src/style/pauseable_placement.ts`).
 */
const BELOW_ALL_ZOOMS = Number.NEGATIVE_INFINITY;

/** The original `maxzoom` of each hidden layer. */
const hidden = new WeakMap<Layer, number | undefined>();

/**
 * Hides or shows a layer on the main thread, from the next frame on. At each change of `visibility`, MapLibre's worker
 * re-makes all tiles of the layer's source, for a territory those of the land of the whole world
 * (https://github.com/mapbox/mapbox-gl-js/issues/7459). With this only symbols are placed again, as after a camera move.
 */
export function setHidden(map: LiveMap, id: string, isToHide: boolean): void {
  const layer = map.getLayer(id);
  if (!layer || hidden.has(layer) === isToHide) return;
  if (isToHide) {
    const { maxzoom } = layer;
    hidden.set(layer, maxzoom);
    layer.maxzoom = BELOW_ALL_ZOOMS;
    // The worker must still make the layer's tiles.
    const serialize = layer.serialize.bind(layer);
    layer.serialize = () => withMaxzoom(serialize(), maxzoom);
  } else {
    Reflect.set(layer, 'maxzoom', hidden.get(layer));
    Reflect.deleteProperty(layer, 'serialize');
    hidden.delete(layer);
  }
  const { placement, pauseablePlacement } = map.style;
  if (layer.type === 'symbol') for (const each of [placement, pauseablePlacement?.placement]) each?.setStale();
}

/** The style with all layers visible, so that the worker makes all of them once. */
export const withAllShown = (style: StyleSpecification): StyleSpecification => ({
  ...style,
  layers: style.layers.map((layer) => (isHidden(layer) ? shown(layer) : layer)),
});

/** Hides the layers that the style hides, in a map that was started with all layers visible. */
export function hideAll(map: LiveMap, style: StyleSpecification): void {
  for (const layer of style.layers) if (isHidden(layer)) setHidden(map, layer.id, true);
}

const shown = (layer: LayerSpecification) =>
  ({ ...layer, layout: { ...layer.layout, visibility: 'visible' } }) as LayerSpecification;

function withMaxzoom(layer: LayerSpecification, maxzoom: number | undefined): LayerSpecification {
  const { maxzoom: _, ...rest } = layer;
  return (maxzoom === undefined ? rest : { ...rest, maxzoom }) as LayerSpecification;
}
