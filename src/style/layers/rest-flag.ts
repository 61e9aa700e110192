import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { flagged, hasEntry } from './metadata';

const KEY = 'crosscurrents:at-rest';

/** Marks a line layer that may be missing while the camera flies. */
export const atRest = (layer: LineLayerSpecification): LineLayerSpecification => flagged(layer, KEY);

export const isAtRest = (metadata: unknown): boolean => hasEntry(metadata, KEY);
