import type { MarkIcon } from '../../style/icons';
import { CASING, SHAPE_BOX } from '../../style/marks';
import type { XY } from '../svg/path';
import { type Attributes, type Element, shortNumber } from '../svg/svg';
import type { SymbolFrame } from './frame';

/** Returns an icon as paths: the shape in its colour over a casing. */
export function drawnIcon(icon: MarkIcon, matrix: SymbolFrame['matrix'], at: XY, attributes: Attributes): Element[] {
  const { shape, color, casing, size } = icon;
  const scale = size / SHAPE_BOX;
  const [a, b, c, d] = matrix.map((value) => Math.round(value * scale * 1e4) / 1e4) as [number, number, number, number];
  const [x, y] = [at[0] - (SHAPE_BOX / 2) * (a + c), at[1] - (SHAPE_BOX / 2) * (b + d)];
  const placement = { transform: `matrix(${a} ${b} ${c} ${d} ${shortNumber(x)} ${shortNumber(y)})` };
  const casingWidth = shape.stroke + (2 * CASING) / scale;
  const path = (paint: Attributes): Element => ({
    name: 'path',
    attributes: { ...paint, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', d: shape.path },
  });
  if (!shape.stroke) {
    const filled = path({ fill: color, stroke: casing, 'stroke-width': casingWidth, 'paint-order': 'stroke' });
    return [{ ...filled, attributes: { ...attributes, ...placement, ...filled.attributes } }];
  }
  const strokes = [
    path({ stroke: casing, 'stroke-width': casingWidth }),
    path({ stroke: color, 'stroke-width': shape.stroke }),
  ];
  return [{ name: 'g', attributes: { ...attributes, ...placement, fill: 'none' }, children: strokes }];
}
