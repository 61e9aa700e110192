import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { isHidden } from '../style/layers/hidden';
import { sourceOfUrl } from '../style/sources';
import type { FeatureStates } from '../style/states';
import type { Tiling } from './geometry/dashes';
import { fillRuns, lineRuns, type PaintRun } from './geometry/runs';
import { type LayerReader, readerOf, tileLevel } from './read/evaluate';
import { isSupportedType, undrawnImages, undrawnPlacements, undrawnProperties } from './read/supported';

/** A visible layer with the features that pass its filter. */
export interface ShownLayer {
  readonly reader: LayerReader;
  readonly features: readonly Feature[];
  /** For fills and lines: the features grouped by their paint. */
  readonly runs: readonly PaintRun[];
}

/** The features of each source, by the name that its URL contains. */
export type Sources = Readonly<Record<string, FeatureCollection>>;

/**
 * Returns the layers that are visible at a zoom, the lowest first. What the figure cannot draw of them is passed to
 * `reportLeftOut`. `tileZoom`: the zoom at which lines are cut into tiles, if it is another.
 */
export const shownLayers = (
  style: StyleSpecification,
  geodata: Sources,
  zoom: number,
  reportLeftOut: (text: string) => void,
  states?: FeatureStates,
  tileZoom = zoom,
): ShownLayer[] =>
  style.layers
    .filter((layer) => isVisible(layer, zoom, reportLeftOut))
    .map((layer) => shownLayer(layer, style, geodata, { zoom, tileZoom }, reportLeftOut, states));

interface Zooms {
  readonly zoom: number;
  readonly tileZoom: number;
}

/** Whether a layer is visible at a zoom and of a type that the figure draws. */
function isVisible(layer: LayerSpecification, zoom: number, reportLeftOut: (text: string) => void): boolean {
  if (!isSupportedType(layer)) {
    reportLeftOut(`${layer.id}: layers of type ${layer.type}`);
    return false;
  }
  const { minzoom = 0, maxzoom = Number.POSITIVE_INFINITY } = layer;
  return !isHidden(layer) && zoom >= minzoom && zoom < maxzoom;
}

function shownLayer(
  layer: LayerSpecification,
  style: StyleSpecification,
  geodata: Sources,
  { zoom, tileZoom }: Zooms,
  reportLeftOut: (text: string) => void,
  states: FeatureStates | undefined,
): ShownLayer {
  undrawnProperties(layer).forEach(reportLeftOut);
  const reader = readerOf(layer, zoom, reportLeftOut, states);
  if (layer.type === 'background') return { reader, features: [], runs: [] };
  const collection = sourceData(layer, style, geodata);
  if (!collection) reportLeftOut(`${layer.id}: its source`);
  const features = reader.features(collection?.features ?? []);
  undrawnImages(reader, features).forEach(reportLeftOut);
  if (layer.type === 'fill') return { reader, features, runs: fillRuns(reader, features.filter(isArea)) };
  if (layer.type === 'line')
    return { reader, features, runs: lineRuns(reader, features, tilingOf(layer, style, tileZoom)) };
  undrawnPlacements(reader, features).forEach(reportLeftOut);
  return { reader, features, runs: [] };
}

/** Returns the features of a layer's source: from the style itself, or from `geodata` by the source's URL. */
function sourceData(layer: LayerSpecification, style: StyleSpecification, geodata: Sources) {
  const source = 'source' in layer && typeof layer.source === 'string' ? style.sources[layer.source] : undefined;
  if (source?.type !== 'geojson') return undefined;
  if (typeof source.data === 'string') return geodata[sourceOfUrl(source.data) ?? source.data];
  return source.data.type === 'FeatureCollection' ? (source.data as FeatureCollection) : undefined;
}

/**
 * Returns how the live map cuts a layer's source into tiles, with MapLibre's defaults for GeoJSON: 512 px, a buffer of a quarter
 * of that, zoom 18 at most.
 */
function tilingOf(layer: LayerSpecification, style: StyleSpecification, zoom: number): Tiling {
  const source = 'source' in layer && typeof layer.source === 'string' ? style.sources[layer.source] : undefined;
  const { maxzoom = 18, buffer = 128, tolerance = 0.375 } = source?.type === 'geojson' ? source : {};
  const level = tileLevel(zoom);
  const scale = 2 ** Math.max(0, level - maxzoom);
  return { level, tile: 512 * scale, buffer: buffer * scale, tolerance: tolerance * scale };
}

const isArea = ({ geometry }: Feature): boolean => geometry.type.endsWith('Polygon');
