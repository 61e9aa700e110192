/** SVG as a tree and as text. Presentation attributes only: the page's content security policy allows no style attributes. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as data: it can be written as text or made in a page, which takes no markup from a string. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  /** Elements, and words as they are read. */
  readonly children?: readonly (Element | string)[];
  /** The point that a mark of a fixed size stands at, in px of the picture; what lies on the ground has none. */
  readonly at?: readonly [number, number];
}

/** `<name attributes>children</name>`; attributes that are undefined are left out. */
export function written({ name, attributes, children = [] }: Element): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(attributeText(value))}"`))
    .join('');
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('');
  return content ? `<${name}${text}>${content}</${name}>` : `<${name}${text}/>`;
}

/** An attribute's value as SVG reads it. */
export const attributeText = (value: string | number): string => (typeof value === 'number' ? short(value) : value);

/** What children take from their group. */
const INHERITED = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray',
  'font-family', 'font-size', 'letter-spacing', 'paint-order', 'opacity',
]; // biome-ignore format: a list of names

/** A group around elements, none around nothing; an attribute that all of them have alike moves to the group. Opacity stays: there it would mean another thing. */
export function grouped(attributes: Attributes, elements: readonly Element[]): Element[] {
  const first = elements[0];
  if (!first) return [];
  const common = INHERITED.filter(
    (key) =>
      key !== 'opacity' &&
      first.attributes[key] !== undefined &&
      elements.every((one) => one.attributes[key] === first.attributes[key]),
  );
  const shared = Object.fromEntries(common.map((key) => [key, first.attributes[key]]));
  const own = elements.map((one) => ({
    ...one,
    attributes: Object.fromEntries(Object.entries(one.attributes).filter(([key]) => !common.includes(key))),
  }));
  return [{ name: 'g', attributes: { ...attributes, ...shared }, children: own }];
}

/** Up to two decimals, without a tail. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The ids that anything in the picture refers to. */
export function referencesIn({ attributes, children = [] }: Element): string[] {
  const own = Object.entries(attributes).flatMap(([key, value]) => {
    const id = /^(?:xlink:)?href$/.test(key) ? /^#(.+)$/.exec(`${value}`) : /url\(#(.+)\)/.exec(`${value}`);
    return id?.[1] ?? [];
  });
  return [...own, ...children.flatMap((child) => (typeof child === 'string' ? [] : referencesIn(child)))];
}
