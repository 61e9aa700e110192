import type { Feature } from 'geojson';
import type { Globe, Position } from '../geometry/globe';
import { linesOf } from '../geometry/lines';
import type { LayerReader } from '../read/evaluate';
import type { FontMetrics } from './fonts';
import { type LineText, lineTextOf } from './line-text';
import { iconOf, type SymbolIcon } from './symbol-icon';
import { type SymbolText, textOf } from './symbol-text';

/** The symbol of a feature, before collision detection. */
export interface MapSymbol {
  readonly feature: Feature;
  readonly text: SymbolText | undefined;
  /** A text that follows a line: then there is no other text and no icon. */
  readonly lineText: LineText | undefined;
  readonly icon: SymbolIcon | undefined;
}

/** Returns the symbols of a layer, in the order in which they are placed. */
export function symbolsOf(
  reader: LayerReader,
  features: readonly Feature[],
  globe: Globe,
  metrics: FontMetrics,
): MapSymbol[] {
  if (reader.text('symbol-placement') === 'line-center') {
    return inOrder(reader, features, (feature) => feature).flatMap((feature) =>
      linesOf(feature.geometry).flatMap((line): MapSymbol[] => {
        const lineText = lineTextOf(
          reader,
          feature,
          line.map(([lon = 0, lat = 0]): Position => [lon, lat]),
          globe,
          metrics,
        );
        return lineText ? [{ feature, text: undefined, icon: undefined, lineText }] : [];
      }),
    );
  }
  // Most of the world's names are behind the horizon, where no symbol is placed.
  const visible = features.flatMap((feature) =>
    positionsOf(feature)
      .filter((position) => globe.project(position).front > 0)
      .map((position) => ({ feature, position })),
  );
  return inOrder(reader, visible, ({ feature }) => feature).map(({ feature, position }) => ({
    feature,
    text: textOf(reader, feature, position, globe, metrics),
    icon: iconOf(reader, feature, position, globe),
    lineText: undefined,
  }));
}

/** Returns items of a layer in the order in which they are placed. */
function inOrder<Item>(reader: LayerReader, items: readonly Item[], featureOf: (item: Item) => Feature): Item[] {
  if (!reader.sets('symbol-sort-key')) return [...items];
  return items
    .map((item) => ({ item, key: reader.number('symbol-sort-key', featureOf(item)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * Returns the positions of a feature's points. Symbols at other geometries are not drawn, and reported by `undrawnPlacements`.
 */
function positionsOf({ geometry }: Feature): Position[] {
  const points =
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.type === 'MultiPoint' ? geometry.coordinates : [];
  return points.map(([lon = 0, lat = 0]) => [lon, lat]);
}
