import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const KEY = 'crosscurrents:line-labels';

/** Metadata of the layers whose texts are the labels of lines. */
export const LINE_LABELS = { [KEY]: true };

export const isLineLabels = ({ metadata }: Pick<LayerSpecification, 'metadata'>): boolean =>
  typeof metadata === 'object' && metadata !== null && KEY in metadata;
