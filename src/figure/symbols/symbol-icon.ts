import type { Feature } from 'geojson';
import { type MarkIcon, IMAGE_PIXEL_RATIO as PIXEL_RATIO, readIcon } from '../../style/icons';
import { CASING } from '../../style/marks';
import type { Box } from '../../view/framing';
import type { Globe, Position } from '../geometry/globe';
import { type LayerReader, tileLevel } from '../read/evaluate';
import { rotatedBox, type SymbolFrame } from './frame';
import { frameFor } from './layer-frame';

export interface SymbolIcon {
  readonly frame: SymbolFrame;
  /** Degrees clockwise in the frame. */
  readonly rotate: number;
  readonly icon: MarkIcon;
  /** Factor on the icon's size. */
  readonly size: number;
  readonly offset: readonly [number, number];
  /** The collision box, with padding. */
  readonly box: Box;
  /** The box of the drawn icon, without rotation. */
  readonly bounds: Box;
}

/** Returns a feature's icon at a position; undefined if it has none. */
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
  // The live map's images are whole pixels.
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
    box: rotatedBox(box, rotate),
    bounds,
  };
}

const paddingOf = (value: unknown): readonly number[] =>
  typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values)
    ? value.values
    : [2, 2, 2, 2];
