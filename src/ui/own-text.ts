import { type ComponentChild, Fragment, h, options, type VNode } from 'preact';

/**
 * Translators in browsers replace text nodes by elements of their own (`<font>`). Preact goes on writing to the nodes that it
 * made, which are not in the page any more: the old text stays, beside the new one or instead of it
 * (https://issues.chromium.org/issues/41407169). So no text node is ever Preact's own: an element sets its text as a property,
 * which replaces what the translator has put there, and a text beside elements has an element of its own, without a box.
 */

/** The element for a text that has siblings: `src/ui/reset.css` gives it no box. */
const OWN = 'x-t';

/** Elements of SVG have no property for this that Preact sets. */
const SVG_TEXT = ['text', 'tspan', 'textPath'];

let setsProperty = false;

/** From now on elements set their text as a property. Not before the built page is hydrated: it has the texts as nodes. */
export function setTextAsProperty(): void {
  setsProperty = true;
}

const isText = (child: unknown): child is string | number => typeof child === 'string' || typeof child === 'number';
const isNothing = (child: unknown): boolean => child === null || child === undefined || typeof child === 'boolean';

/** A text in an element of its own. White space alone stays as it is: no translator takes it. */
function apart(child: ComponentChild): ComponentChild {
  if (Array.isArray(child)) return child.map(apart);
  return isText(child) && String(child).trim() !== '' ? h(OWN, null, child) : child;
}

function keepTextApart(vnode: VNode<{ children?: ComponentChild; textContent?: string }>): void {
  const { type, props } = vnode;
  const { children } = props ?? {};
  if (isNothing(children) || (typeof type === 'string' ? SVG_TEXT.includes(type) : type !== Fragment)) return;
  const all = [children].flat(Number.POSITIVE_INFINITY);
  if (!all.some(isText)) return;
  if (type === Fragment || !all.every((child) => isText(child) || isNothing(child))) props.children = apart(children);
  else if (setsProperty) vnode.props = { ...props, children: undefined, textContent: all.filter(isText).join('') };
}

const before = options.vnode;
options.vnode = (vnode) => {
  keepTextApart(vnode);
  before?.(vnode);
};
