import { type Attributes, type Element, referencesIn } from '../svg/svg';
import { type Outlining, outlinedText } from './outlined';
import type { Outlines } from './outlines';

/**
 * A picture for programs that know neither our fonts nor the newer parts of SVG: slides, drawing programs, rasterisers.
 * Letters become shapes, `paint-order` becomes two shapes, and `href` the `xlink:href` that all of them read.
 */
export function portable(picture: Element, outlines: Outlines): Element {
  const paths = pathsIn(picture);
  let made = 0;
  const outlining: Outlining = {
    outlines,
    paths,
    newId: () => `letters-${(made++).toString(36)}`,
  };
  const shaped = visited(picture, {}, outlining);
  const used = new Set(referencesIn(shaped));
  const tidy = withoutUnused(shaped, used);
  return { ...tidy, attributes: { ...tidy.attributes, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' } };
}

/** Attributes that only texts look at; nothing is left that would. */
const OF_TEXTS = ['font-family', 'font-size', 'letter-spacing', 'paint-order', 'text-rendering'];

function visited(element: Element, above: Attributes, outlining: Outlining): Element {
  const look = { ...above, ...inheritable(element.attributes) };
  if (element.name === 'text') {
    const { transform, x, y } = element.attributes;
    return linked(outlinedText(element, { ...look, transform, x, y }, outlining));
  }
  if (look['paint-order'] === 'stroke' && look['stroke'] !== undefined && element.children === undefined) {
    return inTurn(element);
  }
  const children = element.children?.map((child) =>
    typeof child === 'string' ? child : visited(child, look, outlining),
  );
  return { ...withLink(element), ...(children && { children }) };
}

/** A shape that is to be stroked first, then filled, as two. */
function inTurn(element: Element): Element {
  const { transform, opacity, 'data-target': target, ...own } = kept(element.attributes);
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

const kept = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => !OF_TEXTS.includes(key)));

function withLink(element: Element): Element {
  const { href, ...rest } = kept(element.attributes);
  return { ...element, attributes: href === undefined ? rest : { ...rest, 'xlink:href': href } };
}

/** The same for all that stands in a text's group; its fallback letters keep their fonts. */
function linked(element: Element): Element {
  const { href, ...rest } = element.attributes;
  return {
    ...element,
    attributes: href === undefined ? rest : { ...rest, 'xlink:href': href },
    ...(element.children && {
      children: element.children.map((child) => (typeof child === 'string' ? child : linked(child))),
    }),
  };
}

function pathsIn(element: Element, paths = new Map<string, string>()): ReadonlyMap<string, string> {
  const { id, d } = element.attributes;
  if (typeof id === 'string' && typeof d === 'string') paths.set(id, d);
  for (const child of element.children ?? []) if (typeof child !== 'string') pathsIn(child, paths);
  return paths;
}

/** Without the definitions that nothing refers to any more: the ways that texts followed. */
function withoutUnused(element: Element, used: ReadonlySet<string>): Element {
  const isDefs = element.name === 'defs';
  const children = element.children
    ?.filter((child) => typeof child === 'string' || !isDefs || used.has(String(child.attributes['id'])))
    .map((child) => (typeof child === 'string' ? child : withoutUnused(child, used)));
  return { ...element, ...(children && { children }) };
}
