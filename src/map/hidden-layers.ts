import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { isHidden } from '../style/layers/hidden';

type Layer = NonNullable<ReturnType<LiveMap['getLayer']>>;

/**
 * A largest zoom that every zoom is beyond, those near a globe's pole too, which are less than none. So MapLibre neither draws a
 * layer (`isHidden` in its `src/style/style_layer.ts`) nor gives it room (`src/style/pauseable_placement.ts`).
 */
const NOWHERE = Number.NEGATIVE_INFINITY;

/** What MapLibre's layers of a style know of their own largest zoom, while they are hidden. */
const hidden = new WeakMap<Layer, number | undefined>();

/**
 * Hides a layer or shows it, here on the page's side alone, from the next frame on. Told of another visibility, MapLibre has its
 * worker make all tiles of the layer's source anew, at each switch, for a territory even the land of the whole world; but
 * what is not drawn need not be unmade. Only the names are given room anew, as after a move.
 */
export function setHidden(map: LiveMap, id: string, isToHide: boolean): void {
  const layer = map.getLayer(id);
  if (!layer || hidden.has(layer) === isToHide) return;
  if (isToHide) {
    const { maxzoom } = layer;
    hidden.set(layer, maxzoom);
    layer.maxzoom = NOWHERE;
    // The worker is to go on making it.
    const serialize = layer.serialize.bind(layer);
    layer.serialize = () => withMaxzoom(serialize(), maxzoom);
  } else {
    Reflect.set(layer, 'maxzoom', hidden.get(layer));
    Reflect.deleteProperty(layer, 'serialize');
    hidden.delete(layer);
  }
  const { placement, pauseablePlacement } = map.style;
  if (layer.type === 'symbol') for (const one of [placement, pauseablePlacement?.placement]) one?.setStale();
}

/** The style with all layers visible, so that the worker makes all of them, once; and what is hidden in it, to be hidden here. */
export const withAllShown = (style: StyleSpecification): StyleSpecification => ({
  ...style,
  layers: style.layers.map((layer) => (isHidden(layer) ? shown(layer) : layer)),
});

/** Hides what the style hides, in a map that began with all of it shown. */
export function hideAll(map: LiveMap, style: StyleSpecification): void {
  for (const layer of style.layers) if (isHidden(layer)) setHidden(map, layer.id, true);
}

const shown = (layer: LayerSpecification) =>
  ({ ...layer, layout: { ...layer.layout, visibility: 'visible' } }) as LayerSpecification;

function withMaxzoom(layer: LayerSpecification, maxzoom: number | undefined): LayerSpecification {
  const { maxzoom: _, ...rest } = layer;
  return (maxzoom === undefined ? rest : { ...rest, maxzoom }) as LayerSpecification;
}
