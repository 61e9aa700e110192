import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { cacheBasemap, NO_CACHE } from './basemap-cache';
import { mainThreadVisibility, PUBLIC_VISIBILITY } from './layer-visibility';
import { type NamePlacementOptions, obeyNameRules, placeNamesAgain } from './name-placement';

/** The version of MapLibre that the patches were written for and measured with. */
export const PATCHED_VERSION = '6.17.0';

const NAMES: readonly string[] = ['basemap-cache', 'layer-visibility', 'name-placement'];

/** For measurements: the patches that a build leaves out, by file name (`tests/bench/README.md`). */
const without = String(import.meta.env['VITE_WITHOUT'] ?? '')
  .split(',')
  .filter((name) => name !== '');
for (const name of without) if (!NAMES.includes(name)) throw new Error(`There is no patch ${name}`);

const visibility = without.includes('layer-visibility') ? PUBLIC_VISIBILITY : mainThreadVisibility;

/** Shows or hides a layer. */
export const setVisibility = visibility.set;

/** Returns the style that a patched map must be started with. */
export const patchedStyle = visibility.started;

export interface Patched {
  /** Patches the layers of a style that the map has just loaded: at the start, and again after a lost context. */
  readonly styleLoaded: (style: StyleSpecification) => void;
  /** Something below the names has changed. */
  readonly basemapChanged: () => void;
  /** The map is visible elsewhere: names are placed again. */
  readonly coveredChanged: () => void;
}

/**
 * Applies the patches of MapLibre: first layers are hidden, then the cache wraps what the layers answer, then names follow
 * their rules. They touch different members, so that each works alone. `isUnseen`: whether the figure covers the map.
 */
export function patchMap(map: LiveMap, isUnseen: () => boolean, names: NamePlacementOptions): Patched {
  const cache = without.includes('basemap-cache') ? NO_CACHE : cacheBasemap(map, isUnseen);
  return {
    styleLoaded(style) {
      visibility.loaded(map, style);
      cache.loaded(style);
      if (!without.includes('name-placement')) obeyNameRules(map, names);
    },
    basemapChanged: cache.changed,
    coveredChanged: () => placeNamesAgain(map),
  };
}
