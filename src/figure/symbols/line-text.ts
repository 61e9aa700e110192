import type { Feature } from 'geojson';
import type { Globe, Position } from '../geometry/globe';
import { type LayerReader, tileLevel } from '../read/evaluate';
import type { FontMetrics } from './fonts';
import { type LineLabel, lineLabel } from './line-label';
import { type Anchor, EM, type Shaped, shaped } from './shaping';
import { layoutOf, sectionsOf } from './text-sections';

/** A text along a line. */
export interface LineText {
  readonly label: LineLabel;
  readonly shaped: Shaped;
}

/** Returns a feature's text along a line; undefined if it has none or the line has no room for it. */
export function lineTextOf(
  reader: LayerReader,
  feature: Feature,
  line: readonly Position[],
  globe: Globe,
  metrics: FontMetrics,
): LineText | undefined {
  const level = tileLevel(globe.zoom);
  const anchor = reader.text('text-anchor', feature) as Anchor;
  const text = shaped(
    sectionsOf(reader, feature),
    { ...layoutOf(reader, feature), maxWidth: Number.POSITIVE_INFINITY, anchor, justify: 'center', offset: [0, 0] },
    metrics,
  );
  const size = reader.number('text-size', feature);
  if (!text || size <= 0) return undefined;
  const label = lineLabel(
    line,
    text,
    {
      size,
      layoutSize: reader.number('text-size', feature, level + 1),
      largestSize: reader.number('text-size', feature, LARGEST_ZOOM),
      endInsets: endInsetsOf(text, metrics),
      padding: reader.number('text-padding', feature),
      maxAngle: reader.number('text-max-angle', feature),
    },
    globe,
    level,
  );
  return label && { label, shaped: text };
}

/** The live map decides by the text's size at this zoom whether a line is long enough for it. */
const LARGEST_ZOOM = 18;

/** Returns half the widths of the first and the last letter. */
function endInsetsOf({ lines }: Shaped, metrics: FontMetrics): [number, number] {
  const runs = lines.flat();
  const half = (index: 0 | -1): number => {
    const { section, text = '' } = runs.at(index) ?? {};
    const letter = [...text].at(index);
    return section && letter ? (metrics.advance(section.font, letter) * EM * section.scale) / 2 : 0;
  };
  return [half(0), half(-1)];
}
