import { LOGO } from '../../ui/logo';
import type { Outlines } from '../letters/outlines';
import type { Element } from '../svg/svg';
import { type Inks, STRONG, typeOf } from './plate-sheet';
import { linesAt, widthOf } from './text-block';

/** The product's sign and name, as over the panel. `unit`: px for a px of its own measures. */
export function wordmark(
  product: string,
  unit: number,
  ink: Inks,
  outlines: Outlines,
): { readonly width: number; readonly at: (x: number, baseline: number) => Element } {
  const type = typeOf(STRONG, 13 * unit, 1, ink.ink, 0.1);
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
            stroke: ink.ink,
            'stroke-width': LOGO.stroke,
            // The sign's middle stands at half the height of the capitals.
            transform: `translate(${x} ${baseline - type.size * 0.33 - (LOGO.height * unit * 0.9) / 2}) scale(${unit * 0.9})`,
          },
        },
        ...linesAt([name], x + logoWidth + gap, baseline, type),
      ],
    }),
  };
}
