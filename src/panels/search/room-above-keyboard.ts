import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Tells a window how much of the page is seen, as `--seen` and `--seen-from` in CSS pixels. A phone's keyboard lies over
 * the page and changes only what is seen of it: no length unit of CSS knows that.
 */
export function useRoomAboveKeyboard(dialog: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const measure = () => {
      dialog.current?.style.setProperty('--seen', `${seen.height}px`);
      dialog.current?.style.setProperty('--seen-from', `${seen.offsetTop}px`);
    };
    measure();
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
    };
  }, [dialog]);
}
