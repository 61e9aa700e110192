import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { isHidden } from '../style/layers/hidden';
import { sourceOfUrl } from '../style/sources';
import type { Tiling } from './ground/dashes';
import { fillRuns, lineRuns, type PaintRun } from './ground/runs';
import { type LayerReader, readerOf, tileLevel } from './read/evaluate';
import { isSupportedType, undrawnImages, undrawnPlacements, undrawnProperties } from './read/supported';

/** A layer that is shown, with the features that pass its filter. */
export interface Shown {
  readonly reader: LayerReader;
  readonly features: readonly Feature[];
  /** For fills and lines: what is painted alike. */
  readonly runs: readonly PaintRun[];
}

/** What each source holds, by the name that its URL stands for. */
export type Sources = Readonly<Record<string, FeatureCollection>>;

/** The layers that the style shows at a zoom, from the ground up; what the figure cannot draw of them goes to `leftOut`. */
export const shownLayers = (
  style: StyleSpecification,
  geodata: Sources,
  zoom: number,
  leftOut: (what: string) => void,
  hovered?: ReadonlySet<string>,
): Shown[] =>
  style.layers
    .filter((layer) => isShown(layer, zoom, leftOut))
    .map((layer) => shownLayer(layer, style, geodata, zoom, leftOut, hovered));

function isShown(layer: LayerSpecification, zoom: number, leftOut: (what: string) => void): boolean {
  if (!isSupportedType(layer)) {
    leftOut(`${layer.id}: layers of type ${layer.type}`);
    return false;
  }
  const { minzoom = 0, maxzoom = Number.POSITIVE_INFINITY } = layer;
  return !isHidden(layer) && zoom >= minzoom && zoom < maxzoom;
}

function shownLayer(
  layer: LayerSpecification,
  style: StyleSpecification,
  geodata: Sources,
  zoom: number,
  leftOut: (what: string) => void,
  hovered: ReadonlySet<string> | undefined,
): Shown {
  undrawnProperties(layer).forEach(leftOut);
  const reader = readerOf(layer, zoom, leftOut, hovered);
  if (layer.type === 'background') return { reader, features: [], runs: [] };
  const collection = sourceData(layer, style, geodata);
  if (!collection) leftOut(`${layer.id}: its source`);
  const features = reader.features(collection?.features ?? []);
  undrawnImages(reader, features).forEach(leftOut);
  if (layer.type === 'fill') return { reader, features, runs: fillRuns(reader, features.filter(isArea)) };
  if (layer.type === 'line')
    return { reader, features, runs: lineRuns(reader, features, tilingOf(layer, style, zoom)) };
  undrawnPlacements(reader, features).forEach(leftOut);
  return { reader, features, runs: [] };
}

/** Data that stands in the style itself, or what our own URL stands for. */
function sourceData(layer: LayerSpecification, style: StyleSpecification, geodata: Sources) {
  const source = 'source' in layer && typeof layer.source === 'string' ? style.sources[layer.source] : undefined;
  if (source?.type !== 'geojson') return undefined;
  if (typeof source.data === 'string') return geodata[sourceOfUrl(source.data) ?? source.data];
  return source.data.type === 'FeatureCollection' ? (source.data as FeatureCollection) : undefined;
}

/** GeoJSON's tiles are 512 px wide; without a word in the style they go to zoom 18 and a quarter of a tile beyond. */
function tilingOf(layer: LayerSpecification, style: StyleSpecification, zoom: number): Tiling {
  const source = 'source' in layer && typeof layer.source === 'string' ? style.sources[layer.source] : undefined;
  const { maxzoom = 18, buffer = 128, tolerance = 0.375 } = source?.type === 'geojson' ? source : {};
  const level = tileLevel(zoom);
  const scale = 2 ** Math.max(0, level - maxzoom);
  return { level, tile: 512 * scale, buffer: buffer * scale, tolerance: tolerance * scale };
}

const isArea = ({ geometry }: Feature): boolean => geometry.type.endsWith('Polygon');
