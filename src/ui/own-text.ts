import { type ComponentChild, Fragment, h, options, type VNode } from 'preact';

/**
 * Translators in browsers replace text nodes by elements of their own (`<font>`). Preact goes on writing to the nodes that it
 * made, which are not in the page any more: the old text stays, beside the new one or instead of it
 * (https://issues.chromium.org/issues/41407169). So no text node is ever Preact's own: an element sets its text as a property,
 * which replaces what the translator has put there, and a text beside elements has an element of its own.
 */

/** The element for a text that has siblings. It is inline: with `display: contents`, Chromium ignores `touch-action` on its text. */
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

/**
 * Puts texts into elements of their own; texts beside each other share one, as they would share a box. White space alone stays
 * as it is: no translator takes it.
 */
function apart(child: ComponentChild): ComponentChild {
  if (!Array.isArray(child)) return isText(child) ? inOwn(String(child)) : child;
  const parts: ComponentChild[] = [];
  let text: string | undefined;
  for (const part of [...child, undefined]) {
    if (isText(part)) {
      text = `${text ?? ''}${part}`;
      // The place in the list stays: Preact matches children without a key by it.
      parts.push(null);
      continue;
    }
    if (text !== undefined) parts[parts.length - 1] = inOwn(text);
    text = undefined;
    parts.push(apart(part));
  }
  return parts.slice(0, -1);
}

const inOwn = (text: string): ComponentChild => (text.trim() === '' ? text : h(OWN, null, text));

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
