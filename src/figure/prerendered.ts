import type { Box } from '../view/framing';
import { UNIT } from './svg/path';
import { type Element, referencesIn, short } from './svg/svg';

/**
 * A figure that stands in the page before any program runs, and fits itself into windows of many sizes. What lies on the
 * ground grows with the window; marks and their names keep their size and stay at their places. Both lie in one box, that
 * of what the view frames, and go on around it:
 *
 *     ┌────────── window ──────────┐
 *     │   ┌──────────────────┐     │    ground: an <svg> with a viewBox
 *     │   │    framed        │     │    marks: at so many percent of the box
 *     │   └──────────────────┘     │
 *     └────────────────────────────┘
 */

/** A figure's picture. */
export interface FramedPicture {
  readonly picture: Element;
  /** Where what the view frames stands in it, in px. */
  readonly frame: Box;
}

/** What only some windows show of a layer: a class for a style sheet to choose by. */
export interface Variant extends FramedPicture {
  readonly name: string;
}

/** The sea, and what lies on the ground: without marks and names, and with widths in px of the screen. */
export function basemapPart({ picture, frame }: FramedPicture): FramedPicture {
  const layers = layersOf(picture).filter((layer) => isSea(layer) || lies(layer));
  const children = [
    defs(usedOf(defsOf(picture), layers)),
    ...layers.map((layer) => (lies(layer) ? unscaled(layer) : layer)),
  ];
  return { picture: { ...picture, children }, frame };
}

/** Marks and names alone. */
export function marksPart({ picture, frame }: FramedPicture): FramedPicture {
  const layers = layersOf(picture).filter((layer) => !isSea(layer) && !lies(layer));
  return { picture: { ...picture, children: [defs(usedOf(defsOf(picture), layers)), ...layers] }, frame };
}

/**
 * The whole: layers in `order`, each from the ground, from its variants, or from the marks for some of the sizes.
 *
 * @throws Error where a mark has no point to stand at
 */
export function prerenderedFigure(
  order: readonly string[],
  ground: FramedPicture,
  groundVariants: readonly Variant[],
  marks: readonly Variant[],
): Element {
  const parts: Element[] = [];
  let field: Element[] = [];
  const closeField = () => {
    if (field.length > 0) parts.push(onGround(field, ground.frame));
    field = [];
  };
  for (const id of order) {
    const layer = layerOf(ground.picture, id);
    const varied = groundVariants.flatMap(({ name, picture, frame }) => {
      const own = layerOf(picture, id);
      return own ? [onGround([own], frame, name)] : [];
    });
    const standing = marks.flatMap(({ name, picture, frame }) => {
      const own = layerOf(picture, id);
      return own ? [placedIn(own, frame, name)] : [];
    });
    if (layer && isSea(layer)) parts.push(everywhere(layer));
    else if (layer) field.push(layer);
    if (varied.length + standing.length > 0) closeField();
    parts.push(...varied, ...standing);
  }
  closeField();
  const all = [ground, ...groundVariants, ...marks].flatMap(({ picture }) => defsOf(picture));
  return {
    name: 'svg',
    attributes: { 'text-rendering': 'geometricPrecision', 'aria-hidden': 'true' },
    children: [defs(usedOf(all, parts).map(unstretched)), ...parts],
  };
}

const isElement = (one: Element | string): one is Element => typeof one !== 'string';
const layersOf = ({ children = [] }: Element): Element[] =>
  children.filter(isElement).filter(({ attributes }) => attributes['data-layer'] !== undefined);
const layerOf = (picture: Element, id: string): Element | undefined =>
  layersOf(picture).find(({ attributes }) => attributes['data-layer'] === id);
const defs = (children: readonly Element[]): Element => ({ name: 'defs', attributes: {}, children });
const defsOf = ({ children = [] }: Element): readonly Element[] =>
  children
    .filter(isElement)
    .find(({ name }) => name === 'defs')
    ?.children?.filter(isElement) ?? [];

const isSea = ({ children = [] }: Element): boolean =>
  children.some((child) => isElement(child) && child.name === 'rect');
const lies = ({ attributes }: Element): boolean => attributes['transform'] === ON_GRID;
const ON_GRID = `scale(${UNIT})`;

/** The sea goes on to the window's edges, which lie outside of the box. */
const everywhere = ({ name, attributes }: Element): Element => ({
  name,
  attributes,
  children: [{ name: 'rect', attributes: { x: '-500%', y: '-500%', width: '1100%', height: '1100%' } }],
});

/** A layer of the ground on the grid of its paths, with widths in px of the screen. */
function unscaled({ name, attributes, children = [] }: Element): Element {
  const { transform: _, 'stroke-width': width, ...own } = attributes;
  return {
    name,
    attributes: { ...own, 'stroke-width': typeof width === 'number' ? width * UNIT : width },
    children: children.map((child) => (isElement(child) ? unscaled(child) : child)),
  };
}

const onGround = (layers: readonly Element[], { left, top, right, bottom }: Box, variant = ''): Element => ({
  name: 'svg',
  attributes: {
    class: `ground ${variant}`.trim(),
    viewBox: [left, top, right - left, bottom - top].map((px) => short(px / UNIT)).join(' '),
    preserveAspectRatio: 'none',
    width: '100%',
    height: '100%',
    overflow: 'visible',
  },
  children: layers,
});

/** A layer's marks, each at its share of the box's width and height. */
const placedIn = ({ name, attributes, children = [] }: Element, frame: Box, variant: string): Element => ({
  name,
  attributes: { ...attributes, class: variant },
  children: children.filter(isElement).map((mark) => placed(mark, frame)),
});

function placed(mark: Element, { left, top, right, bottom }: Box): Element {
  if (!mark.at) throw new Error(`A <${mark.name}> that does not lie on the ground has no point to stand at`);
  const [x, y] = mark.at;
  const [across, down] = [percent((x - left) / (right - left)), percent((y - top) / (bottom - top))];
  if (mark.name === 'circle') return { ...mark, attributes: { ...mark.attributes, cx: across, cy: down } };
  const moved = { name: 'g', attributes: { transform: `translate(${short(-x)} ${short(-y)})` }, children: [mark] };
  return { name: 'svg', attributes: { x: across, y: down, overflow: 'visible' }, children: [moved] };
}

const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;

/** Strokes do not grow with the ground. A rule of a style sheet would not reach what <use> shows of a path. */
const unstretched = (one: Element): Element =>
  one.name === 'path' ? { ...one, attributes: { ...one.attributes, 'vector-effect': 'non-scaling-stroke' } } : one;

/** Of what is kept to be referred to, what the parts do refer to. */
function usedOf(all: readonly Element[], parts: readonly Element[]): Element[] {
  const used = new Set(parts.flatMap(referencesIn));
  return all.filter(({ attributes }) => used.has(String(attributes['id'])));
}
