import type { Map as LiveMap } from 'maplibre-gl';
import { sourcesOfId } from '../style/sources';
import type { FeatureState, FeatureStates } from '../style/states';

/** Every state that a feature can have, so that a state that is over is cleared. */
const NONE: Required<FeatureState> = { hover: false, receded: false, selected: false, wide: 1 };

/**
 * Sets the feature state of the features whose state differs. MapLibre evaluates them on the main thread and re-makes no
 * tile.
 *
 * @returns the ids of those features
 */
export function applyStates(map: LiveMap, before: FeatureStates, after: FeatureStates): string[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) =>
    differ(before.get(id) ?? NONE, after.get(id) ?? NONE),
  );
  for (const id of changed) {
    for (const source of sourcesOfId(id).filter((name) => map.getSource(name)))
      map.setFeatureState({ source, id }, { ...NONE, ...after.get(id) });
  }
  return changed;
}

const differ = (a: FeatureState, b: FeatureState): boolean =>
  a !== b &&
  (Object.keys(NONE) as (keyof FeatureState)[]).some((name) => (a[name] ?? NONE[name]) !== (b[name] ?? NONE[name]));
