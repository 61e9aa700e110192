import { useEffect } from 'preact/hooks';

/** To the next (1) or the previous (−1) chapter. */
export type Direction = 1 | -1;

const PAGE_KEYS: Readonly<Record<string, Direction>> = { PageDown: 1, PageUp: -1 };
const ARROWS: Readonly<Record<string, Direction>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Form fields, which need all keys themselves. */
const FIELDS = 'input, select, textarea, [contenteditable], [role="slider"], [role="spinbutton"], [role="textbox"]';
/** Elements that use the arrow keys themselves: the map, and widgets like lists and grids. */
const USES_ARROWS =
  '[data-map-focus], canvas, [role="grid"], [role="listbox"], [role="menu"], [role="radiogroup"], [role="tablist"], [role="tree"], [role="toolbar"]';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>;

/**
 * Returns where a key leads when `focus` has the focus. The page keys also work on the map and in lists, which do not use
 * them: a presenter's remote control is a keyboard with these two keys.
 */
export function chapterDirectionFor(key: Key, focus: Pick<Element, 'closest'> | undefined): Direction | undefined {
  if (key.defaultPrevented || key.ctrlKey || key.altKey || key.metaKey || key.shiftKey) return undefined;
  if (focus?.closest(FIELDS)) return undefined;
  return PAGE_KEYS[key.key] ?? (focus?.closest(USES_ARROWS) ? undefined : ARROWS[key.key]);
}

/** Keys with which the browser scrolls, if the focus is in the scroller. */
const SCROLLING = new Set(['ArrowDown', 'ArrowUp', ' ', 'Home', 'End']);

/**
 * Goes to other chapters with keys. `move` returns false if there is no such chapter; then the key has its default effect.
 * `focusText` focuses the text when a key should scroll and nothing has the focus.
 */
export function useChapterKeys(move: (by: Direction) => boolean, focusText: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const focus = event.target instanceof Element ? event.target : undefined;
      const by = chapterDirectionFor(event, focus);
      if (by && move(by)) event.preventDefault();
      if (focus === document.body && SCROLLING.has(event.key)) focusText();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [move, focusText]);
}
