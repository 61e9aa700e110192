import type { Map as LiveMap } from 'maplibre-gl';
import type { Geodata } from '../style/geodata';
import { hasIds } from '../style/sources';

/** Private fields of MapLibre's `src/style/style.ts`: changes not yet sent to the worker, and not yet evaluated. */
interface Pending {
  _updatedLayers: Record<string, true>;
  _updatedPaintProps: Record<string, true>;
  _serializedLayers: unknown;
  _changed: boolean;
}

/** Returns the ids of a source's features, as MapLibre uses them. */
export type IdsOf = (source: string) => readonly string[];

export const idsIn =
  (geodata: Geodata): IdsOf =>
  (source) =>
    (hasIds(source) ? geodata[source].features : []).flatMap(({ properties }) => properties?.['id'] ?? []);

/** A dummy feature state that no expression reads: setting it makes MapLibre re-evaluate the feature. */
const TURN = 'turn';
let turn = 0;

/**
 * Changes a paint property without re-making tiles. For a data-driven property, MapLibre's worker re-makes all tiles of
 * the source, some hundred milliseconds after the click (https://github.com/mapbox/mapbox-gl-js/issues/4576). If both
 * values read the feature state (`perFeature`), the main thread can evaluate them, as for each hover, with the newest value
 * (`updatePaintArrays` in MapLibre's `src/data/program_configuration.ts`); the worker gets the value for later tiles.
 * Values with and without zoom have different buffers, so one cannot replace the other.
 *
 * @returns whether it was done; then `repainted` must be called for the layer's source
 */
export function repaint(map: LiveMap, id: string, name: string, value: unknown): boolean {
  const layer = map.getLayer(id);
  if (!layer || !hasIds(layer.source)) return false;
  const [before, after] = [layer.getPaintProperty(name as never), value];
  if (!reads('feature-state', before) || !reads('feature-state', after)) return false;
  if (reads('zoom', before) !== reads('zoom', after)) return false;
  layer.setPaintProperty(name as never, value as never, { validate: false });
  const pending = map.style as unknown as Pending;
  pending._updatedLayers[id] = true;
  pending._updatedPaintProps[id] = true;
  pending._serializedLayers = null;
  pending._changed = true;
  return true;
}

/** Makes MapLibre re-evaluate all features of the sources in the next frame. */
export function repainted(map: LiveMap, sources: Iterable<string>, idsOf: IdsOf): void {
  turn++;
  for (const source of sources) {
    for (const id of idsOf(source)) map.setFeatureState({ source, id }, { [TURN]: turn });
  }
}

const reads = (what: 'feature-state' | 'zoom', value: unknown): boolean =>
  JSON.stringify(value)?.includes(`["${what}"`) ?? false;
