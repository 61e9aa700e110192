import type { Size } from '../../view/camera';
import type { Outlines } from '../letters/outlines';
import type { Element } from '../svg/svg';
import { framedMap } from './framed';
import { footOf } from './plate-foot';
import { headOf } from './plate-head';
import { inksOf, MEASURES, type PlateInput, type Sheet } from './plate-sheet';

export interface Plate {
  readonly element: Element;
  readonly size: Size;
}

/** The map as a page of an atlas: its title and legend above, notes and credit below, nothing over its marks. */
export function plateOf(input: PlateInput, outlines: Outlines): Plate {
  const { map, size, words, palette, scale } = input;
  const unit = scale * palette.textScale;
  const narrow = size.width < MEASURES.narrow * unit;
  const margin = Math.round((narrow ? MEASURES.margin.narrow : MEASURES.margin.wide) * unit);
  const sheet: Sheet = { ...input, outlines, unit, narrow, margin, ink: inksOf(palette) };
  const head = headOf(sheet);
  const mapTop = Math.round(head.bottom);
  const foot = footOf(sheet, mapTop + size.height);
  const whole = { width: size.width + 2 * margin, height: Math.ceil(foot.bottom + margin * 0.8) };
  const frame = { x: margin, y: mapTop, width: size.width, height: size.height };
  const framed = framedMap(map, frame);
  return {
    size: whole,
    element: {
      name: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${whole.width} ${whole.height}`,
        width: whole.width,
        height: whole.height,
        lang: words.lang,
      },
      children: [
        { name: 'title', attributes: {}, children: [words.name] },
        { name: 'desc', attributes: {}, children: [words.description] },
        framed.defs,
        { name: 'rect', attributes: { width: whole.width, height: whole.height, fill: sheet.ink.paper } },
        ...head.elements,
        framed.element,
        { name: 'rect', attributes: { ...frame, fill: 'none', stroke: sheet.ink.rule, 'stroke-width': scale } },
        ...foot.elements,
      ],
    },
  };
}
