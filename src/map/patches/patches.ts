import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap } from 'maplibre-gl';
import { type BasemapCache, cacheBasemap } from './basemap-cache';
import { type LayerVisibility, mainThreadVisibility, PUBLIC_VISIBILITY } from './layer-visibility';
import { drawNoSky } from './no-sky';
import { drawUnseenOnce } from './unseen-frames';

export interface PatchOptions {
  readonly style: () => StyleSpecification;
  /** True while the figure covers the map. */
  readonly isUnseen: () => boolean;
}

/** For measurements: the patches that a build leaves out, by file name (`npm run bench -- --without basemap-cache`). */
const without: readonly string[] = String(import.meta.env['VITE_WITHOUT'] ?? '').split(',');

const NO_CACHE: BasemapCache = { changed() {} };

/** How layers are shown and hidden. */
export const layerVisibility: LayerVisibility = without.includes('layer-visibility')
  ? PUBLIC_VISIBILITY
  : mainThreadVisibility;

/** Applies the patches of MapLibre in the order in which they intercept. */
export function applyPatches(map: LiveMap, options: PatchOptions): BasemapCache {
  if (!without.includes('unseen-frames')) drawUnseenOnce(map);
  if (!without.includes('no-sky')) drawNoSky(map);
  return without.includes('basemap-cache') ? NO_CACHE : cacheBasemap(map, options);
}
