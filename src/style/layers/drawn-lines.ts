import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Position } from '../../composition/sphere';
import { isHidden } from './hidden';

const KEY = 'crosscurrents:lines';

/** Metadata of a layer of lines: the relations that it draws, which its filter says in another way. */
export const linesMetadata = (drawn: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  [KEY]: drawn,
});

/** Returns the story's lines that a style draws. `arcs`: the features of the source `story/arcs`. */
export function drawnLines({ layers }: StyleSpecification, arcs: FeatureCollection): (readonly Position[])[] {
  const drawn = new Set(layers.flatMap((layer) => (isHidden(layer) ? [] : relationsOf(layer.metadata))));
  return arcs.features.flatMap(({ geometry, properties }) =>
    geometry.type === 'LineString' && drawn.has(properties?.['relation'])
      ? [geometry.coordinates.map(([lon = 0, lat = 0]): Position => [lon, lat])]
      : [],
  );
}

const relationsOf = (metadata: unknown): readonly string[] => {
  const relations = (metadata as Readonly<Record<string, unknown>> | undefined)?.[KEY];
  return Array.isArray(relations) ? relations : [];
};
