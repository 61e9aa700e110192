import type { Feature } from 'geojson';
import type { Globe, Position } from '../geometry/globe';
import { linesOf } from '../geometry/nodes';
import type { LayerReader } from '../read/evaluate';
import type { FontMetrics } from './fonts';
import { iconOf, type SymbolIcon } from './symbol-icon';
import { type SymbolText, textOf } from './symbol-text';
import { type TextAlong, textAlong } from './text-along';

/** One feature's symbol before it is known whether it has room. */
export interface MapSymbol {
  readonly feature: Feature;
  readonly text: SymbolText | undefined;
  /** A text that follows a line instead. */
  readonly along: TextAlong | undefined;
  readonly icon: SymbolIcon | undefined;
}

/** The symbols of a layer, in the order in which they ask for room. */
export function symbolsOf(
  reader: LayerReader,
  features: readonly Feature[],
  globe: Globe,
  metrics: FontMetrics,
): MapSymbol[] {
  const sorted = reader.sets('symbol-sort-key')
    ? features
        .map((feature) => ({ feature, key: reader.number('symbol-sort-key', feature) }))
        .sort((a, b) => a.key - b.key)
        .map(({ feature }) => feature)
    : features;
  if (reader.text('symbol-placement') === 'line-center') {
    return sorted.flatMap((feature) =>
      linesOf(feature.geometry).flatMap((line): MapSymbol[] => {
        const along = textAlong(
          reader,
          feature,
          line.map(([lon = 0, lat = 0]): Position => [lon, lat]),
          globe,
          metrics,
        );
        return along ? [{ feature, text: undefined, icon: undefined, along }] : [];
      }),
    );
  }
  return sorted.flatMap((feature) =>
    positionsOf(feature).map((position) => ({
      feature,
      text: textOf(reader, feature, position, globe, metrics),
      icon: iconOf(reader, feature, position, globe),
      along: undefined,
    })),
  );
}

/** Points only: what else a symbol may stand on, the layer's check has already named as left out. */
function positionsOf({ geometry }: Feature): Position[] {
  const points =
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.type === 'MultiPoint' ? geometry.coordinates : [];
  return points.map(([lon = 0, lat = 0]) => [lon, lat]);
}
