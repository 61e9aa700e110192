import type {
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { GATHERED } from '../sources';
import type { GatheredSourceName } from './features';

/**
 * What is gathered changes with each switch, and MapLibre's worker cuts each changed source into tiles of its own. So what other
 * stories have in five sources is two here, in which each feature says what it is a part of. Symbols need letters and icons, which the
 * worker asks the page for. What is plain does not wait for these: lines, areas and round marks.
 */
const PARTS: Readonly<Record<keyof typeof GATHERED, readonly GatheredSourceName[]>> = {
  plain: ['arcs', 'places', 'ends'],
  symbols: ['places', 'ends', 'sites', 'counts'],
};
/** A source as in every story: labels on lines are cut into fewer tiles, so that none is repeated. */
const LABELS = 'story/arc-labels';

/** Returns the sources of a story's style with these features instead of the story's own. */
export function sourcesWith(
  features: Readonly<Record<GatheredSourceName, FeatureCollection>>,
  all: StyleSpecification['sources'],
): StyleSpecification['sources'] {
  const geography = Object.entries(all).filter(([name]) => !name.startsWith('story/'));
  const of = (parts: readonly GatheredSourceName[]): SourceSpecification =>
    withData(all['story/arcs'], {
      type: 'FeatureCollection',
      features: parts.flatMap((part) => features[part].features.map((feature) => ofPart(feature, part))),
    });
  return {
    ...Object.fromEntries(geography),
    [GATHERED.plain]: of(PARTS.plain),
    [GATHERED.symbols]: of(PARTS.symbols),
    [LABELS]: withData(all[LABELS], features['arc-labels']),
  };
}

/** Returns a layer that draws the same from those sources. */
export function fromFewSources(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || layer.source === LABELS) return layer;
  const [room, part] = layer.source.split('/');
  if (room !== 'story') return layer;
  const isOfPart = ['==', ['get', 'part'], part];
  const filter = (layer.filter ? ['all', isOfPart, layer.filter] : isOfPart) as FilterSpecification;
  return { ...layer, source: GATHERED[layer.type === 'symbol' ? 'symbols' : 'plain'], filter };
}

const withData = (source: SourceSpecification | undefined, data: FeatureCollection) =>
  ({ ...source, data }) as SourceSpecification;

const ofPart = (feature: Feature, part: string): Feature => ({
  ...feature,
  properties: { ...feature.properties, part },
});
