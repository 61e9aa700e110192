import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Sets the height and offset of the visual viewport on a dialog, as `--seen` and `--seen-from` in CSS px. A phone's
 * keyboard covers the page and changes only the visual viewport, which no CSS unit knows:
 * https://github.com/w3c/csswg-drafts/issues/7767
 */
export function useVisualViewport(dialog: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const measure = () => {
      dialog.current?.style.setProperty('--seen', `${viewport.height}px`);
      dialog.current?.style.setProperty('--seen-from', `${viewport.offsetTop}px`);
    };
    measure();
    viewport.addEventListener('resize', measure);
    viewport.addEventListener('scroll', measure);
    return () => {
      viewport.removeEventListener('resize', measure);
      viewport.removeEventListener('scroll', measure);
    };
  }, [dialog]);
}
