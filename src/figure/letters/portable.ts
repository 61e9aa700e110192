import { type Attributes, type Element, referencesIn } from '../svg/svg';
import { type Outlining, outlinedText } from './outlined';
import type { Outlines } from './outlines';

/**
 * Returns a picture for programs that have neither the map's fonts nor the newer parts of SVG: presentation and drawing programs,
 * rasterizers. Letters become shapes. A shape with `paint-order`, which SVG 1.1 lacks (for example
 * https://github.com/Kozea/CairoSVG/issues/218), becomes two. `href` becomes `xlink:href`, which all of them read.
 */
export function portable(picture: Element, outlines: Outlines): Element {
  const paths = pathsIn(picture);
  let idCount = 0;
  const outlining: Outlining = {
    outlines,
    paths,
    newId: () => `letters-${(idCount++).toString(36)}`,
  };
  const converted = portableElement(picture, {}, outlining);
  const used = new Set(referencesIn(converted));
  const result = withoutUnused(converted, used);
  return { ...result, attributes: { ...result.attributes, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' } };
}

/** Attributes for texts only, which are no longer needed. */
const TEXT_ATTRIBUTES = ['font-family', 'font-size', 'letter-spacing', 'paint-order', 'text-rendering'];

/** Returns an element without texts, `paint-order` and `href`. `inherited`: attributes of its ancestors. */
function portableElement(element: Element, inherited: Attributes, outlining: Outlining): Element {
  const computed = { ...inherited, ...inheritable(element.attributes) };
  if (element.name === 'text') {
    const { transform, x, y } = element.attributes;
    return withLinks(outlinedText(element, { ...computed, transform, x, y }, outlining));
  }
  if (computed['paint-order'] === 'stroke' && computed['stroke'] !== undefined && element.children === undefined) {
    return strokedThenFilled(element);
  }
  const children = element.children?.map((child) =>
    typeof child === 'string' ? child : portableElement(child, computed, outlining),
  );
  return { ...withLink(element), ...(children && { children }) };
}

/** Returns a shape with `paint-order: stroke` as two shapes: the stroke, then the fill. */
function strokedThenFilled(element: Element): Element {
  const { transform, opacity, 'data-target': target, ...own } = withoutTextAttributes(element.attributes);
  const { fill, 'fill-opacity': fillOpacity, stroke, 'stroke-width': width, ...shape } = own;
  return {
    name: 'g',
    attributes: { 'data-target': target, transform, opacity },
    children: [
      { name: element.name, attributes: { ...shape, fill: 'none', stroke, 'stroke-width': width } },
      { name: element.name, attributes: { ...shape, fill, 'fill-opacity': fillOpacity, stroke: 'none' } },
    ],
  };
}

const NOT_INHERITED = [
  'id',
  'd',
  'transform',
  'opacity',
  'clip-path',
  'x',
  'y',
  'width',
  'height',
  'data-target',
  'href',
];

const inheritable = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([key, value]) => value !== undefined && !NOT_INHERITED.includes(key)),
  );

const withoutTextAttributes = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => !TEXT_ATTRIBUTES.includes(key)));

function withLink(element: Element): Element {
  const { href, ...rest } = withoutTextAttributes(element.attributes);
  return { ...element, attributes: href === undefined ? rest : { ...rest, 'xlink:href': href } };
}

/** Returns a converted text with `xlink:href` in all its elements. Text attributes stay: letters in a fallback font need them. */
function withLinks(element: Element): Element {
  const { href, ...rest } = element.attributes;
  return {
    ...element,
    attributes: href === undefined ? rest : { ...rest, 'xlink:href': href },
    ...(element.children && {
      children: element.children.map((child) => (typeof child === 'string' ? child : withLinks(child))),
    }),
  };
}

/** Returns the data of the paths in a picture, by their ids. */
function pathsIn(element: Element, paths = new Map<string, string>()): ReadonlyMap<string, string> {
  const { id, d } = element.attributes;
  if (typeof id === 'string' && typeof d === 'string') paths.set(id, d);
  for (const child of element.children ?? []) if (typeof child !== 'string') pathsIn(child, paths);
  return paths;
}

/** Returns the element without definitions that are no longer used: the paths of texts along lines. */
function withoutUnused(element: Element, used: ReadonlySet<string>): Element {
  const isDefs = element.name === 'defs';
  const children = element.children
    ?.filter((child) => typeof child === 'string' || !isDefs || used.has(String(child.attributes['id'])))
    .map((child) => (typeof child === 'string' ? child : withoutUnused(child, used)));
  return { ...element, ...(children && { children }) };
}
