import { savable } from '../../story/characters';

/**
 * SVG as a tree and as text. It uses presentation attributes only: the page's content security policy forbids style attributes.
 */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as data: it can become text, or an element of the page, where markup from strings is forbidden. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  /** Elements and unescaped text. */
  readonly children?: readonly (Element | string)[];
  /** The point where a mark of fixed size is placed, in px of the picture. What scales with the map has none. */
  readonly at?: readonly [number, number];
}

/** Returns `<name attributes>children</name>` without the attributes that are undefined. */
export function markupOf({ name, attributes, children = [] }: Element): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(attributeText(value))}"`))
    .join('');
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child))).join('');
  return content ? `<${name}${text}>${content}</${name}>` : `<${name}${text}/>`;
}

/** Returns an attribute's value as text: numbers with two decimals at most. */
export const attributeText = (value: string | number): string =>
  typeof value === 'number' ? shortNumber(value) : value;

/**
 * Attributes that children inherit from their group. Opacity is not one of them: on a group, it applies to the group as a whole.
 */
const INHERITED = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray',
  'font-family', 'font-size', 'letter-spacing', 'paint-order',
]; // biome-ignore format: a list of names

/**
 * Returns a group around the elements, or nothing if there are none. An inherited attribute that is the same for all of them
 * moves to the group.
 */
export function grouped(attributes: Attributes, elements: readonly Element[]): Element[] {
  const first = elements[0];
  if (!first) return [];
  const common = INHERITED.filter(
    (key) =>
      first.attributes[key] !== undefined &&
      elements.every((element) => element.attributes[key] === first.attributes[key]),
  );
  const shared = Object.fromEntries(common.map((key) => [key, first.attributes[key]]));
  const own = elements.map((element) => ({
    ...element,
    attributes: Object.fromEntries(Object.entries(element.attributes).filter(([key]) => !common.includes(key))),
  }));
  return [{ name: 'g', attributes: { ...attributes, ...shared }, children: own }];
}

/** Returns a number as text with two decimals at most, without trailing zeros. */
export const shortNumber = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** Returns a text as XML, whatever it contains. A carriage return is escaped because XML readers make it a newline. */
const escaped = (text: string): string =>
  savable(text).replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Returns the ids that the element and its descendants refer to. */
export function referencesIn({ attributes, children = [] }: Element): string[] {
  const own = Object.entries(attributes).flatMap(([key, value]) => {
    const id = /^(?:xlink:)?href$/.test(key) ? /^#(.+)$/.exec(`${value}`) : /url\(#(.+)\)/.exec(`${value}`);
    return id?.[1] ?? [];
  });
  return [...own, ...children.flatMap((child) => (typeof child === 'string' ? [] : referencesIn(child)))];
}
