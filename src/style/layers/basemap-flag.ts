import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { flagged, hasEntry } from './metadata';

const KEY = 'crosscurrents:basemap';

/** Marks a layer as basemap: below all names and lines of the story, and seldom changed. */
export const asBasemap = (layer: LayerSpecification): LayerSpecification => flagged(layer, KEY);

export const isBasemap = (metadata: unknown): boolean => hasEntry(metadata, KEY);
