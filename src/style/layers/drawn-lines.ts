import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Position } from '../../composition/sphere';
import { GATHERED } from '../sources';
import { isHidden } from './hidden';

const KEY = 'crosscurrents:lines';

/** Metadata of a layer of lines: the relations that it draws, which its filter says in another way. */
export const linesMetadata = (drawn: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  [KEY]: drawn,
});

/** Returns the story's lines that a style draws. `arcs`: the features of the source `story/arcs`, unless the style has its own. */
export function drawnLines({ layers, sources }: StyleSpecification, arcs: FeatureCollection): (readonly Position[])[] {
  const drawn = new Set(layers.flatMap((layer) => (isHidden(layer) ? [] : relationsOf(layer.metadata))));
  return (ownData(sources[GATHERED.plain]) ?? arcs).features.flatMap(({ geometry, properties }) =>
    geometry.type === 'LineString' && drawn.has(properties?.['relation'])
      ? [geometry.coordinates.map(([lon = 0, lat = 0]): Position => [lon, lat])]
      : [],
  );
}

/** The features that are part of a style. */
const ownData = (source: SourceSpecification | undefined): FeatureCollection | undefined =>
  source?.type === 'geojson' && typeof source.data === 'object' && source.data.type === 'FeatureCollection'
    ? (source.data as FeatureCollection)
    : undefined;

const relationsOf = (metadata: unknown): readonly string[] => {
  const relations = (metadata as Readonly<Record<string, unknown>> | undefined)?.[KEY];
  return Array.isArray(relations) ? relations : [];
};
