import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const KEY = 'crosscurrents:at-rest';

/** Marks a line layer that may be missing while the camera flies. */
export const atRest = (layer: LineLayerSpecification): LineLayerSpecification => ({
  ...layer,
  metadata: { ...(layer.metadata as object | undefined), [KEY]: true },
});

export const isAtRest = (metadata: unknown): boolean =>
  typeof metadata === 'object' && metadata !== null && KEY in metadata;
