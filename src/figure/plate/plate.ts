import type { Size } from '../../view/camera';
import type { Outlines } from '../letters/outlines';
import type { Element } from '../svg/svg';
import { framedMap } from './framed-map';
import { footOf } from './plate-foot';
import { headOf } from './plate-head';
import { MEASURES, type PlateInput, type PlateLayout, plateColors } from './plate-layout';

export interface Plate {
  readonly element: Element;
  readonly size: Size;
}

/** Returns the map as a page of an atlas: title and legend above it, notes and credit below it, nothing over its marks. */
export function plateOf(input: PlateInput, outlines: Outlines): Plate {
  const { map, size, words, palette, scale } = input;
  const unit = scale * palette.textScale;
  const narrow = size.width < MEASURES.narrow * unit;
  const margin = Math.round((narrow ? MEASURES.margin.narrow : MEASURES.margin.wide) * unit);
  const layout: PlateLayout = { ...input, outlines, unit, narrow, margin, colors: plateColors(palette) };
  const head = headOf(layout);
  const mapTop = Math.round(head.bottom);
  const foot = footOf(layout, mapTop + size.height);
  const plateSize = { width: size.width + 2 * margin, height: Math.ceil(foot.bottom + margin * 0.8) };
  const frame = { x: margin, y: mapTop, width: size.width, height: size.height };
  const framed = framedMap(map, frame);
  return {
    size: plateSize,
    element: {
      name: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${plateSize.width} ${plateSize.height}`,
        width: plateSize.width,
        height: plateSize.height,
        lang: words.lang,
      },
      children: [
        { name: 'title', attributes: {}, children: [words.name] },
        { name: 'desc', attributes: {}, children: [words.description] },
        framed.defs,
        { name: 'rect', attributes: { width: plateSize.width, height: plateSize.height, fill: layout.colors.paper } },
        ...head.elements,
        framed.element,
        { name: 'rect', attributes: { ...frame, fill: 'none', stroke: layout.colors.rule, 'stroke-width': scale } },
        ...foot.elements,
      ],
    },
  };
}
