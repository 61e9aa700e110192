import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { type BasemapCache, cacheBasemap, NO_CACHE } from './basemap-cache';
import { type LayerVisibility, mainThreadVisibility, PUBLIC_VISIBILITY } from './layer-visibility';

/**
 * The patches of MapLibre, in the order in which they act on a loaded style: layers are hidden first, so that the cache
 * never sees a layer that is about to disappear. Each is undone and applied again with the style after a lost context.
 */
export interface Patches {
  readonly visibility: LayerVisibility;
  /** Starts the basemap's cache. */
  readonly cacheBasemap: (map: LiveMap, options: PatchOptions) => BasemapCache;
}

export interface PatchOptions {
  readonly style: () => StyleSpecification;
  /** True while the figure covers the map. */
  readonly isUnseen: () => boolean;
}

/** The version of MapLibre that the patches were written for and measured with. */
export const PATCHED_VERSION = '6.17.0';

/** For measurements: the patches that a build leaves out, by file name (`tests/bench/README.md`). */
const without: readonly string[] = String(import.meta.env['VITE_WITHOUT'] ?? '').split(',');

export const patches: Patches = {
  visibility: without.includes('layer-visibility') ? PUBLIC_VISIBILITY : mainThreadVisibility,
  cacheBasemap: without.includes('basemap-cache') ? () => NO_CACHE : cacheBasemap,
};
