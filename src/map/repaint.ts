import type { Map as LiveMap } from 'maplibre-gl';
import type { Geodata } from '../style/geodata';
import { hasIds } from '../style/sources';

/** Private to MapLibre's `src/style/style.ts`: what it has still to tell its worker, and what it has still to evaluate. */
interface Pending {
  _updatedLayers: Record<string, true>;
  _updatedPaintProps: Record<string, true>;
  _serializedLayers: unknown;
  _changed: boolean;
}

/** The features that a source holds, by the ids that MapLibre knows them by. */
export type IdsOf = (source: string) => readonly string[];

export const idsIn =
  (geodata: Geodata): IdsOf =>
  (source) =>
    (hasIds(source) ? geodata[source].features : []).flatMap(({ properties }) => properties?.['id'] ?? []);

/** Says that a feature is to be painted anew; no expression reads it. */
const TURN = 'turn';
let turn = 0;

/**
 * Changes how features are painted without making them anew. For a property that is read from each feature, MapLibre sends its
 * worker to make all tiles of the source once more, some hundred milliseconds behind the press. Where both values read a
 * feature's state (`perFeature`), the page can evaluate them by itself, as it does at each hover, with the newest value
 * (`updatePaintArrays` in MapLibre's `src/data/program_configuration.ts`): the worker only hears of it, for tiles to come. What
 * follows the zoom is kept in another way than what does not, so that the one cannot take the other's place.
 *
 * @returns whether that could be done; then `repainted` must follow for the layer's source
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

/** Has all features of the sources painted anew in the next frame. */
export function repainted(map: LiveMap, sources: Iterable<string>, idsOf: IdsOf): void {
  turn++;
  for (const source of sources) {
    for (const id of idsOf(source)) map.setFeatureState({ source, id }, { [TURN]: turn });
  }
}

const reads = (what: 'feature-state' | 'zoom', value: unknown): boolean =>
  JSON.stringify(value)?.includes(`["${what}"`) ?? false;
