import { options, type VNode } from 'preact';

/**
 * From now on each element whose text is one of these has their language and direction. For a story in another language than
 * the interface: its texts stand in the same components as the interface's own. Imported after `own-text.ts`, which gives
 * each text an element.
 */
export function markLanguage(texts: ReadonlySet<string>, lang: string, dir: 'ltr' | 'rtl'): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode<{ children?: unknown; textContent?: unknown; lang?: string; dir?: string }>) => {
    before?.(vnode as VNode);
    const { type, props } = vnode;
    if (typeof type !== 'string' || !props || props.lang !== undefined) return;
    const text = props.textContent ?? props.children;
    if (typeof text === 'string' && texts.has(text.trim())) Object.assign(props, { lang, dir: props.dir ?? dir });
  };
}

/** Returns every text in a value, at any depth. */
export function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) textsIn(part, found);
  return found;
}
