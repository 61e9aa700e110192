import type { Box } from '../view/framing';
import { UNIT } from './svg/path';
import { type Element, referencesIn, shortNumber } from './svg/svg';

/**
 * A prerendered figure that fits windows of many sizes without a program. The geometry (fills and lines) scales with the window.
 * Marks and their names have a fixed size and stay at their positions. Both are placed relative to one box, that of what the view
 * frames, and continue outside of it:
 *
 *     ┌────────── window ──────────┐
 *     │   ┌──────────────────┐     │    geometry: an <svg> with a viewBox
 *     │   │      frame       │     │    marks: at percentages of the box
 *     │   └──────────────────┘     │
 *     └────────────────────────────┘
 */

export interface FramedPicture {
  readonly picture: Element;
  /** The box in the picture that the view frames, in px. */
  readonly frame: Box;
}

/** A part that only some windows show. */
export interface Variant extends FramedPicture {
  /** The class by which the style sheet shows or hides it. */
  readonly name: string;
  /** The classes of which its marks need one as well, if not all windows that show it show them. */
  readonly within?: string;
}

/** Returns the sea, the fills and the lines, without marks and names. Widths are in px of the screen. */
export function geometryPart({ picture, frame }: FramedPicture): FramedPicture {
  const layers = layersOf(picture).flatMap((layer) =>
    scalesWithMap(layer) ? unscaled(layer) : isGlobe(layer) ? onGrid(layer) : isSea(layer) ? layer : [],
  );
  const rim = rimOf(picture).map((circle) => ({ ...onGrid(circle), attributes: rimAttributes(circle) }));
  const shapes = defsOf(picture).map((element) => (element.name === 'clipPath' ? onGrid(element) : element));
  return { picture: { ...picture, children: [defs(usedOf(shapes, layers)), ...layers, ...rim] }, frame };
}

/** Returns the marks and names only. `isIncluded`: whether those of a layer are. */
export function marksPart({ picture, frame }: FramedPicture, isIncluded: (layer: string) => boolean): FramedPicture {
  const layers = layersOf(picture).filter(
    (layer) =>
      !isSea(layer) && !isGlobe(layer) && !scalesWithMap(layer) && isIncluded(String(layer.attributes['data-layer'])),
  );
  return { picture: { ...picture, children: [defs(usedOf(defsOf(picture), layers)), ...layers] }, frame };
}

/**
 * Returns the whole figure: the layers in `order`, each from the geometry, its variants, or the marks of each size. The line around
 * a globe is under the layer `overRim`, the first with names.
 *
 * @throws Error if a mark has no point
 */
export function prerenderedFigure(
  { order, overRim }: { readonly order: readonly string[]; readonly overRim: string | undefined },
  geometry: FramedPicture,
  geometryVariants: readonly Variant[],
  marks: readonly Variant[],
): Element {
  const parts: Element[] = [];
  let pending: Element[] = [];
  const addPending = () => {
    if (pending.length > 0) parts.push(scalingPart(pending, geometry.frame));
    pending = [];
  };
  for (const id of order) {
    if (id === overRim) pending.push(...rimOf(geometry.picture));
    const layer = layerOf(geometry.picture, id);
    const variants = geometryVariants.flatMap(({ name, picture, frame }) => {
      const own = layerOf(picture, id);
      return own ? [scalingPart([own], frame, name)] : [];
    });
    const markLayers = marks.flatMap((variant) => {
      const own = layerOf(variant.picture, id);
      return own ? [placedIn(own, variant)] : [];
    });
    if (layer && isSea(layer)) parts.push(oversizedSea(layer));
    else if (layer) pending.push(layer);
    if (variants.length + markLayers.length > 0) addPending();
    parts.push(...variants, ...markLayers);
  }
  addPending();
  const all = [geometry, ...geometryVariants, ...marks].flatMap(({ picture }) => defsOf(picture));
  return {
    name: 'svg',
    attributes: { 'text-rendering': 'geometricPrecision', 'aria-hidden': 'true' },
    children: [defs(usedOf(all, parts).map(unscaledStroke)), ...parts],
  };
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string';
/** The layers; one that is cut off at the edge of the globe has this as an attribute of its own. */
const layersOf = ({ children = [] }: Element): Element[] =>
  children.filter(isElement).flatMap((child) => {
    if (child.attributes['data-layer'] !== undefined) return child;
    const clip = child.attributes['clip-path'];
    const inner = child.children?.filter(isElement) ?? [];
    return clip === undefined
      ? []
      : inner.map((layer) => ({ ...layer, attributes: { ...layer.attributes, 'clip-path': clip } }));
  });
const layerOf = (picture: Element, id: string): Element | undefined =>
  layersOf(picture).find(({ attributes }) => attributes['data-layer'] === id);
const defs = (children: readonly Element[]): Element => ({ name: 'defs', attributes: {}, children });
const defsOf = ({ children = [] }: Element): readonly Element[] =>
  children
    .filter(isElement)
    .find(({ name }) => name === 'defs')
    ?.children?.filter(isElement) ?? [];

/** The sea fills the picture; that of a whole globe is a disc, and no mark, which would have a point. */
const isSea = ({ children = [] }: Element): boolean =>
  children.some((child) => isElement(child) && child.name === 'rect');
const isGlobe = ({ children = [] }: Element): boolean =>
  children.some((child) => isElement(child) && child.name === 'circle' && child.at === undefined);
/** The line around the globe belongs to no layer. */
const rimOf = ({ children = [] }: Element): Element[] =>
  children.filter(isElement).filter(({ name }) => name === 'circle');
const rimAttributes = (circle: Element): Element['attributes'] => ({
  ...onGrid(circle).attributes,
  'vector-effect': 'non-scaling-stroke',
});

/** Returns circles of px in the units of paths. Their strokes stay in px. */
function onGrid(element: Element): Element {
  const { cx, cy, r } = element.attributes;
  const inUnits = (px: string | number | undefined) => (typeof px === 'number' ? px / UNIT : px);
  return {
    ...element,
    attributes: {
      ...element.attributes,
      ...(element.name === 'circle' && { cx: inUnits(cx), cy: inUnits(cy), r: inUnits(r) }),
    },
    ...(element.children && {
      children: element.children.map((child) => (isElement(child) ? onGrid(child) : child)),
    }),
  };
}
const scalesWithMap = ({ attributes }: Element): boolean => attributes['transform'] === ON_GRID;
const ON_GRID = `scale(${UNIT})`;

/** Returns the sea large enough to reach the window's edges, which are outside of the box: that of a street has few px. */
const oversizedSea = ({ name, attributes }: Element): Element => ({
  name,
  attributes,
  children: [{ name: 'rect', attributes: { x: '-5000%', y: '-5000%', width: '10100%', height: '10100%' } }],
});

/** Returns a layer in the units of its paths instead of px, but with stroke widths in px of the screen. */
function unscaled({ name, attributes, children = [] }: Element): Element {
  const { transform: _, 'stroke-width': width, ...own } = attributes;
  return {
    name,
    attributes: { ...own, 'stroke-width': typeof width === 'number' ? width * UNIT : width },
    children: children.map((child) => (isElement(child) ? unscaled(child) : child)),
  };
}

/** Returns layers as an <svg> that scales with the box. */
const scalingPart = (layers: readonly Element[], { left, top, right, bottom }: Box, variant = ''): Element => ({
  name: 'svg',
  attributes: {
    class: `ground ${variant}`.trim(),
    viewBox: [left, top, right - left, bottom - top].map((px) => shortNumber(px / UNIT)).join(' '),
    preserveAspectRatio: 'none',
    width: '100%',
    height: '100%',
    overflow: 'visible',
  },
  children: layers,
});

/** Returns a layer's marks, each at its percentage of the box's width and height. */
function placedIn(layer: Element, { name, frame, within }: Variant): Element {
  const marks = (layer.children ?? []).filter(isElement).map((mark) => placed(mark, frame));
  const children = within === undefined ? marks : [{ name: 'g', attributes: { class: within }, children: marks }];
  return { name: layer.name, attributes: { ...layer.attributes, class: name }, children };
}

function placed(mark: Element, { left, top, right, bottom }: Box): Element {
  if (!mark.at) throw new Error(`A <${mark.name}> that does not scale with the map has no point`);
  const [x, y] = mark.at;
  const [cx, cy] = [percent((x - left) / (right - left)), percent((y - top) / (bottom - top))];
  if (mark.name === 'circle') return { ...mark, attributes: { ...mark.attributes, cx, cy } };
  const moved = {
    name: 'g',
    attributes: { transform: `translate(${shortNumber(-x)} ${shortNumber(-y)})` },
    children: [mark],
  };
  return { name: 'svg', attributes: { x: cx, y: cy, overflow: 'visible' }, children: [moved] };
}

const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;

/**
 * Returns a shared path whose stroke does not scale. It is an attribute, as a CSS rule with ancestors in its selector does not
 * match the copy of a path in a <use>: https://svgwg.org/svg2-draft/struct.html#UseStyleInheritance
 */
const unscaledStroke = (element: Element): Element =>
  element.name === 'path'
    ? { ...element, attributes: { ...element.attributes, 'vector-effect': 'non-scaling-stroke' } }
    : element;

/** Returns those of the definitions that the parts refer to. */
function usedOf(all: readonly Element[], parts: readonly Element[]): Element[] {
  const used = new Set(parts.flatMap(referencesIn));
  return all.filter(({ attributes }) => used.has(String(attributes['id'])));
}
