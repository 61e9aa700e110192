import { LOGO } from '../../ui/logo';
import type { Outlines } from '../letters/outlines';
import type { Element } from '../svg/svg';
import { type PlateColors, STRONG, typeOf } from './plate-layout';
import { linesAt, widthOf } from './text-block';

/**
 * Returns the product's logo and name, as above the panel: its width, and its element at a point. `unit`: factor on all lengths.
 */
export function wordmark(
  product: string,
  unit: number,
  colors: PlateColors,
  outlines: Outlines,
): { readonly width: number; readonly at: (x: number, baseline: number) => Element } {
  const type = typeOf(STRONG, 13 * unit, 1, colors.text, 0.1);
  const name = product.toLocaleUpperCase();
  const [logoWidth, gap] = [LOGO.width * unit * 0.9, 8 * unit];
  return {
    width: logoWidth + gap + widthOf(name, type, outlines) - (type.spacing ?? 0),
    at: (x, baseline) => ({
      name: 'g',
      attributes: {},
      children: [
        {
          name: 'path',
          attributes: {
            d: LOGO.path,
            fill: 'none',
            stroke: colors.text,
            'stroke-width': LOGO.stroke,
            // The logo's middle is at half the height of the capitals.
            transform: `translate(${x} ${baseline - type.size * 0.33 - (LOGO.height * unit * 0.9) / 2}) scale(${unit * 0.9})`,
          },
        },
        ...linesAt([name], x + logoWidth + gap, baseline, type),
      ],
    }),
  };
}
