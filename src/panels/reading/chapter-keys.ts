import { useEffect } from 'preact/hooks';

/** What a key means for who reads chapters: one on, one back. */
export type ChapterStep = 1 | -1;

const PAGE_KEYS: Readonly<Record<string, ChapterStep>> = { PageDown: 1, PageUp: -1 };
const ARROWS: Readonly<Record<string, ChapterStep>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A text or a choice is being made: all keys are its own. */
const FIELD = 'input, select, textarea, [contenteditable], [role="slider"], [role="spinbutton"], [role="textbox"]';
/** What goes by arrows itself: the map, and lists and grids whose entries one walks through. */
const OWN_ARROWS =
  '[data-map-focus], canvas, [role="grid"], [role="listbox"], [role="menu"], [role="radiogroup"], [role="tablist"], [role="tree"], [role="toolbar"]';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>;

/**
 * Which way a key steps, with the focus where it is. Page keys step from the map and from lists as well, which have no
 * use for them: a clicker in the hand is a keyboard with those two keys.
 */
export function chapterStepFor(key: Key, focus: Pick<Element, 'closest'> | undefined): ChapterStep | undefined {
  if (key.defaultPrevented || key.ctrlKey || key.altKey || key.metaKey || key.shiftKey) return undefined;
  if (focus?.closest(FIELD)) return undefined;
  return PAGE_KEYS[key.key] ?? (focus?.closest(OWN_ARROWS) ? undefined : ARROWS[key.key]);
}

/** Keys that scroll by themselves, once the focus is in what scrolls. */
const SCROLLING = new Set(['ArrowDown', 'ArrowUp', ' ', 'Home', 'End']);

/**
 * Steps by keys. `step` gives false where there is nothing to step to, and then the key does what it does anyway.
 * `intoText` puts the focus into the text when a key is to scroll and nothing has the focus that could.
 */
export function useChapterKeys(step: (by: ChapterStep) => boolean, intoText: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const focus = event.target instanceof Element ? event.target : undefined;
      const by = chapterStepFor(event, focus);
      if (by && step(by)) event.preventDefault();
      if (focus === document.body && SCROLLING.has(event.key)) intoText();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step, intoText]);
}
