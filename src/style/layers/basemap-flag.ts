import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const KEY = 'crosscurrents:ground';

/** Says of a layer that it lies under all names and lines of the story, and seldom changes. */
export const asBasemap = (layer: LayerSpecification): LayerSpecification => ({
  ...layer,
  metadata: { ...(layer.metadata as object | undefined), [KEY]: true },
});

export const isBasemap = (metadata: unknown): boolean =>
  typeof metadata === 'object' && metadata !== null && KEY in metadata;
