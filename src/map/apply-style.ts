import { diff, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { setHidden } from './hidden-layers';
import { type IdsOf, repaint, repainted } from './repaint';

/**
 * Brings the map from one style to the next by their difference alone. `map.setStyle(next, {diff: true})` compares with
 * what the map serializes and asks again for every source that is a URL; comparing our own two styles asks for nothing
 * and keeps feature-state. What can be done without MapLibre's worker is done without it.
 *
 * @throws {Error} for a change that no toggle, selection or palette of ours may cause (a source that goes, a new projection):
 * that is a fault in the style, and it must not pass in silence.
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
  // What was changed behind the map's back is to be looked at in the next frame.
  map._update(true);
}

/** What the style spec's `diff` gives; its own type does not say which command takes what. */
interface Change {
  readonly command: string;
  readonly args: [string, ...never[]];
}

/** A style that `styleFor` made is valid: the tests hold it. Checking each change again would cost more than the change. */
const UNCHECKED = { validate: false };

/** Each gives the source whose features are to be painted anew, where there is one. */
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
