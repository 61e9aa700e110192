import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Returns what scrolls an element's content: the element, or in a small window the page (src/app/small-window.css). */
export const scrollingOf = (element: HTMLElement): HTMLElement =>
  getComputedStyle(element).overflowY === 'visible' ? document.documentElement : element;

/** Returns where the events of a scroller are: those of the page are at the document. */
export const scrollTarget = (scroller: HTMLElement): HTMLElement | Document =>
  scroller === document.documentElement ? document : scroller;

/** Returns what scrolls the content of an element, and follows the size of the window. Undefined before the first layout. */
export function useScrolling(element: RefObject<HTMLElement | null>): HTMLElement | undefined {
  const scrolling = useSignal<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    const update = () => {
      if (element.current) scrolling.value = scrollingOf(element.current);
    };
    update();
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [element, scrolling]);
  return scrolling.value;
}
