/** SVG as text. Presentation attributes only: the page's content security policy allows no style attributes. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose attributes are still known, so that what all of a group share can be said once. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  /** SVG text: children or escaped words. */
  readonly content?: string;
}

/** `<name attributes>content</name>`; attributes that are undefined are left out. */
export function written({ name, attributes, content = '' }: Element): string {
  const text = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
    )
    .join('');
  return content ? `<${name}${text}>${content}</${name}>` : `<${name}${text}/>`;
}

/** What children take from their group. */
const INHERITED = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray',
  'font-family', 'font-size', 'letter-spacing', 'paint-order', 'opacity',
]; // biome-ignore format: a list of names

/** A group around elements; an attribute that all of them have alike moves to the group. Opacity stays: there it would mean another thing. */
export function grouped(attributes: Attributes, elements: readonly Element[]): string {
  const first = elements[0];
  if (!first) return '';
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
  return written({ name: 'g', attributes: { ...attributes, ...shared }, content: own.map(written).join('') });
}

/** Up to two decimals, without a tail. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
