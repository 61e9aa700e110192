import { attributeText, type Element } from './svg';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Returns an SVG element of the page. It is built node by node: the page's Trusted Types policy forbids markup from strings. */
export function domElement({ name, attributes, children = [] }: Element): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'xmlns') element.setAttribute(key, attributeText(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : domElement(child))));
  return element;
}
