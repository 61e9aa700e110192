import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Returns a layer with a flag in its metadata, which {@link hasEntry} finds. */
export const flagged = <Layer extends LayerSpecification>(layer: Layer, key: string): Layer => ({
  ...layer,
  metadata: { ...(layer.metadata as object | undefined), [key]: true },
});

/** Whether a layer's metadata has an entry. */
export const hasEntry = (metadata: unknown, key: string): boolean =>
  typeof metadata === 'object' && metadata !== null && key in metadata;
