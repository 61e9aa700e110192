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
  for (const { command, args } of diff(before, after) as Change[]) {
    const apply = COMMANDS[command];
    if (!apply) throw new Error(`A style may not change by ${command}`);
    apply(map, ...args);
  }
}

/** What the style spec's `diff` gives; its own type does not say which command takes what. */
interface Change {
  readonly command: string;
  readonly args: [string, ...never[]];
}

/** A style that `styleFor` made is valid: the tests hold it. Checking each change again would cost more than the change. */
const UNCHECKED = { validate: false };

const COMMANDS: Readonly<Record<string, (map: LiveMap, id: string, ...rest: never[]) => void>> = {
  setPaintProperty: (map, id, name, value) => void map.setPaintProperty(id, name, value, UNCHECKED),
  setLayoutProperty: (map, id, name, value) => void map.setLayoutProperty(id, name, value, UNCHECKED),
  setFilter: (map, id, filter) => void map.setFilter(id, filter, UNCHECKED),
};
