import type { Feature } from 'geojson';
import { CASING, type MarkIcon, readIcon } from '../../style/icons';
import type { Globe, Position } from '../geometry/globe';
import { type LayerReader, tileLevel } from '../read/evaluate';
import type { Box } from './collision';
import { type SymbolFrame, turnedBox } from './frame';
import { frameFor } from './symbol-frame';

export interface SymbolIcon {
  readonly frame: SymbolFrame;
  readonly rotate: number;
  readonly icon: MarkIcon;
  /** Factor on the icon's own size. */
  readonly size: number;
  readonly offset: readonly [number, number];
  readonly box: Box;
  /** The box without its padding. */
  readonly bounds: Box;
}

/** The live map paints icons at twice the size, in whole pixels. */
const PIXEL_RATIO = 2;

/** A feature's icon at a position; undefined where it has none. */
export function iconOf(
  reader: LayerReader,
  feature: Feature,
  position: Position,
  globe: Globe,
): SymbolIcon | undefined {
  const name = String(reader.value('icon-image', feature) ?? '');
  const icon = name ? readIcon(name) : undefined;
  const size = reader.number('icon-size', feature);
  if (icon?.type !== 'mark' || size <= 0) return undefined;
  const [x = 0, y = 0] = (reader.value('icon-offset', feature) ?? []) as number[];
  const side = Math.ceil((icon.size + 2 * CASING) * PIXEL_RATIO) / PIXEL_RATIO;
  const bounds = { left: x - side / 2, top: y - side / 2, right: x + side / 2, bottom: y + side / 2 };
  const [top = 0, right = 0, bottom = 0, left = 0] = paddingOf(reader.value('icon-padding', feature));
  const layoutSize = reader.number('icon-size', feature, tileLevel(globe.zoom) + 1);
  const rotate = reader.number('icon-rotate', feature);
  const box = {
    left: bounds.left * layoutSize - left,
    top: bounds.top * layoutSize - top,
    right: bounds.right * layoutSize + right,
    bottom: bounds.bottom * layoutSize + bottom,
  };
  return {
    frame: frameFor(reader, 'icon', position, globe),
    rotate,
    icon,
    size,
    offset: [x, y],
    box: turnedBox(box, rotate),
    bounds,
  };
}

const paddingOf = (value: unknown): readonly number[] =>
  typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values)
    ? value.values
    : [2, 2, 2, 2];
