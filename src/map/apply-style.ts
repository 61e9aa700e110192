import { diff, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { setVisibility } from './patches/patches';

/**
 * Changes the map from one style to the next by their difference. `map.setStyle(next, {diff: true})` compares with the
 * serialized style and reloads every source that is a URL (https://github.com/maplibre/maplibre-gl-js/issues/7594);
 * comparing our own two styles reloads nothing and preserves the feature state.
 *
 * @returns whether anything differs
 * @throws {Error} for a change that no toggle, selection or palette may cause (a removed source, a new projection): it is
 * a fault of the style.
 */
export function applyStyle(map: LiveMap, before: StyleSpecification, after: StyleSpecification): boolean {
  const changes = diff(before, after) as Change[];
  for (const { command, args } of changes) {
    const apply = COMMANDS[command];
    if (!apply) throw new Error(`A style may not change by ${command}`);
    const [, name, value] = args as readonly string[];
    if (name === 'visibility') setVisibility(map, args[0], value !== 'none');
    else apply(map, ...args);
  }
  return changes.length > 0;
}

/** A command of the style spec's `diff`, whose own type does not relate commands to their arguments. */
interface Change {
  readonly command: string;
  readonly args: [layerId: string, ...never[]];
}

/** Tests validate the styles of `styleFor`. Validating each change again would take longer than the change. */
const UNCHECKED = { validate: false };

const COMMANDS: Readonly<Record<string, (map: LiveMap, layerId: string, ...rest: never[]) => void>> = {
  setPaintProperty: (map, id, name, value) => map.setPaintProperty(id, name, value, UNCHECKED),
  setLayoutProperty: (map, id, name, value) => map.setLayoutProperty(id, name, value, UNCHECKED),
  setFilter: (map, id, filter) => map.setFilter(id, filter, UNCHECKED),
  // A crowded story's lines are part of the style, since what is gathered depends on the view.
  setGeoJSONSourceData: (map, id, data) => void map.getSource<GeoJSONSource>(id)?.setData(data),
};
