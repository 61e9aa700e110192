import { diff, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Brings the map from one style to the next by their difference alone. `map.setStyle(next, {diff: true})` compares with
 * what the map serializes and asks again for every source that is a URL; comparing our own two styles asks for nothing
 * and keeps feature-state.
 *
 * @throws {Error} for a change that no toggle, selection or palette of ours may cause (a source that goes, a new projection):
 * that is a fault in the style, and it must not pass in silence.
 */
export function applyStyle(map: LiveMap, before: StyleSpecification, after: StyleSpecification): void {
  for (const { command, args } of diff(before, after) as { command: string; args: unknown[] }[]) {
    const apply = COMMANDS[command];
    if (!apply) throw new Error(`A style may not change by ${command}`);
    apply(map, args);
  }
}

const COMMANDS: Readonly<Record<string, (map: LiveMap, args: never[]) => void>> = {
  addLayer: (map, [layer, before]: never[]) => void map.addLayer(layer as never, before),
  removeLayer: (map, [id]: never[]) => void map.removeLayer(id as never),
  setPaintProperty: (map, [id, name, value]: never[]) =>
    void map.setPaintProperty(id as never, name as never, value as never, { validate: false }),
  setLayoutProperty: (map, [id, name, value]: never[]) =>
    void map.setLayoutProperty(id as never, name as never, value as never, { validate: false }),
  setFilter: (map, [id, filter]: never[]) => void map.setFilter(id as never, filter, { validate: false }),
  setLayerZoomRange: (map, [id, min, max]: never[]) => void map.setLayerZoomRange(id as never, min as never, max as never),
};
