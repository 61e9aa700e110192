import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';

/**
 * As a layer's `maxzoom`: every zoom, even the negative ones near a globe's pole, exceeds it, so MapLibre neither draws the
 * layer (`isHidden` in its `src/style/style_layer.ts`) nor places its symbols (`src/style/pauseable_placement.ts`).
 */
const BELOW_ALL_ZOOMS = Number.NEGATIVE_INFINITY;

type StyleLayer = NonNullable<ReturnType<LiveMap['getLayer']>>;

export interface LayerVisibility {
  /** Shows or hides a layer, from the next frame on. */
  readonly set: (map: LiveMap, id: string, visible: boolean) => void;
  /** Returns the style that a map must be started with. */
  readonly started: (style: StyleSpecification) => StyleSpecification;
  /** Hides what the style hides, in a map whose style has just been loaded. */
  readonly loaded: (map: LiveMap, style: StyleSpecification) => void;
}

/** Without the patch: the public layout property. */
export const PUBLIC_VISIBILITY: LayerVisibility = {
  set: (map, id, visible) => map.setLayoutProperty(id, 'visibility', visible ? 'visible' : 'none', { validate: false }),
  started: (style) => style,
  loaded() {},
};

/**
 * Switches layers on the main thread. At each change of `visibility`, MapLibre's worker re-makes all tiles of the layer's
 * source (https://github.com/mapbox/mapbox-gl-js/issues/7459; MapLibre has it from there). Here the worker makes the tiles of all layers once, and a
 * hidden layer gets a `maxzoom` below all zooms.
 *
 * Buys: a switch changes the map after 70 ms instead of 126 (two cores, software WebGL).
 *
 * Private: `maxzoom`, `serialize` and, as a check, `isHidden` of a style layer. The worker must not get to know the `maxzoom`.
 */
export const mainThreadVisibility: LayerVisibility = {
  set(map, id, visible) {
    const layer = map.getLayer(id);
    if (!layer) return;
    if (!isPatchable(layer) || resisted.has(layer)) return PUBLIC_VISIBILITY.set(map, id, visible);
    if (hidden.has(layer) !== visible) return;
    if (visible) show(layer);
    else {
      hide(layer);
      if (!layer.isHidden(0)) {
        show(layer);
        resisted.add(layer);
        return PUBLIC_VISIBILITY.set(map, id, visible);
      }
    }
    // To its own place: MapLibre then draws a frame, and places symbols again.
    const order = map.getLayersOrder();
    map.moveLayer(id, order[order.indexOf(id) + 1]);
  },
  started: (style) => ({ ...style, layers: style.layers.map((layer) => (isOff(layer) ? shown(layer) : layer)) }),
  loaded(map, style) {
    for (const layer of style.layers) if (isOff(layer)) mainThreadVisibility.set(map, layer.id, false);
  },
};

const isOff = ({ layout }: LayerSpecification): boolean => layout?.visibility === 'none';

/** Layers that a `maxzoom` did not hide. */
const resisted = new WeakSet<StyleLayer>();

/** The hidden layers, with their own `maxzoom`. */
const hidden = new WeakMap<StyleLayer, number | undefined>();

/** Whether the layer is as in the version that the patch was written for. */
const isPatchable = (layer: StyleLayer): boolean =>
  'maxzoom' in layer &&
  typeof layer.isHidden === 'function' &&
  typeof layer.serialize === 'function' &&
  layer.serialize().id === layer.id;

function hide(layer: StyleLayer): void {
  const { maxzoom } = layer;
  hidden.set(layer, maxzoom);
  layer.maxzoom = BELOW_ALL_ZOOMS;
  const serialize = layer.serialize.bind(layer);
  layer.serialize = () => withMaxzoom(serialize(), maxzoom);
}

function show(layer: StyleLayer): void {
  Reflect.set(layer, 'maxzoom', hidden.get(layer));
  Reflect.deleteProperty(layer, 'serialize');
  hidden.delete(layer);
}

const shown = (layer: LayerSpecification) =>
  ({ ...layer, layout: { ...layer.layout, visibility: 'visible' } }) as LayerSpecification;

function withMaxzoom(layer: LayerSpecification, maxzoom: number | undefined): LayerSpecification {
  const { maxzoom: _, ...rest } = layer;
  return (maxzoom === undefined ? rest : { ...rest, maxzoom }) as LayerSpecification;
}
