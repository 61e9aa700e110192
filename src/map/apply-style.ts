import { diff, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { setHidden } from './hidden-layers';
import { type IdsOf, repaint, repainted } from './repaint';

/**
 * Changes the map from one style to the next by their difference. `map.setStyle(next, {diff: true})` compares with the
 * serialized style and reloads every source that is a URL (https://github.com/maplibre/maplibre-gl-js/issues/7594);
 * comparing our own two styles reloads nothing and preserves the feature state. MapLibre's worker is avoided where
 * possible.
 *
 * @throws {Error} for a change that no toggle, selection or palette may cause (a removed source, a new projection): it is
 * a fault of the style.
 */
export function applyStyle(map: LiveMap, before: StyleSpecification, after: StyleSpecification, idsOf: IdsOf): void {
  const sources = new Set<string>();
  for (const { command, args } of diff(before, after) as Change[]) {
    const apply = COMMANDS[command];
    if (!apply) throw new Error(`A style may not change by ${command}`);
    const source = apply(map, ...args);
    if (source) sources.add(source);
  }
  repainted(map, sources, idsOf);
  // `repaint` and `setHidden` bypass the map's own methods, so the next frame must check for changes.
  map._update(true);
}

/** A command of the style spec's `diff`, whose own type does not relate commands to their arguments. */
interface Change {
  readonly command: string;
  readonly args: [string, ...never[]];
}

/** Tests validate the styles of `styleFor`. Validating each change again would take longer than the change. */
const UNCHECKED = { validate: false };

/** Each returns the source whose features must be repainted, if any. */
const COMMANDS: Readonly<Record<string, (map: LiveMap, id: string, ...rest: never[]) => string | undefined>> = {
  setPaintProperty(map, id, name, value) {
    if (repaint(map, id, name, value)) return map.getLayer(id)?.source;
    map.setPaintProperty(id, name, value, UNCHECKED);
    return undefined;
  },
  setLayoutProperty(map, id, name: string, value: unknown) {
    if (name === 'visibility') setHidden(map, id, value === 'none');
    else map.setLayoutProperty(id, name as never, value as never, UNCHECKED);
    return undefined;
  },
  setFilter(map, id, filter) {
    map.setFilter(id, filter, UNCHECKED);
    return undefined;
  },
};
