import { attributeText, type Element } from './svg';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the page from the figure's own: the page's Trusted Types let no string become markup. */
export function madeElement({ name, attributes, children = [] }: Element): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'xmlns') made.setAttribute(key, attributeText(value));
  }
  made.append(...children.map((child) => (typeof child === 'string' ? child : madeElement(child))));
  return made;
}
