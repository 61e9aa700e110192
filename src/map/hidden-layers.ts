import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Layers are hidden here, on the page's side alone. Told of it, MapLibre's worker makes all tiles of the layer's source anew, at
 * each switch and for a territory even the land of the whole world; but what is not drawn need not be unmade. Symbols are
 * another matter: hidden, they must leave their room to others, which is the worker's and the placement's part.
 */
export const isHiddenHere = ({ type }: { readonly type: string }): boolean => type !== 'symbol';

/** Draws a layer, or leaves it out of all frames from the next one on. */
export function setHidden(map: LiveMap, id: string, hidden: boolean): void {
  const layer = map.getLayer(id);
  if (!layer) return;
  if (hidden) layer.isHidden = always;
  else Reflect.deleteProperty(layer, 'isHidden');
}

const always = () => true;

/** The style with nothing hidden that is to be hidden here: so that the worker makes all of it, once. */
export const withAllShown = (style: StyleSpecification): StyleSpecification => ({
  ...style,
  layers: style.layers.map((layer) => (isHidden(layer) && isHiddenHere(layer) ? shown(layer) : layer)),
});

/** Hides what the style hides, in a map that began with all of it shown. */
export function hideAll(map: LiveMap, style: StyleSpecification): void {
  for (const layer of style.layers) if (isHidden(layer) && isHiddenHere(layer)) setHidden(map, layer.id, true);
}

export const isHidden = ({ layout }: LayerSpecification): boolean => layout?.visibility === 'none';

const shown = (layer: LayerSpecification) =>
  ({ ...layer, layout: { ...layer.layout, visibility: 'visible' } }) as LayerSpecification;
