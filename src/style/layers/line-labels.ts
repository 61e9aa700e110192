import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hasEntry } from './metadata';

const KEY = 'crosscurrents:line-labels';

/** Metadata of the layers whose texts are the labels of lines. */
export const LINE_LABELS = { [KEY]: true };

export const isLineLabels = ({ metadata }: Pick<LayerSpecification, 'metadata'>): boolean => hasEntry(metadata, KEY);
