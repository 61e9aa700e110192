import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A point that a finger touched, in CSS px of the window. */
export interface Touched {
  readonly x: number;
  readonly y: number;
}

/** Px that a finger travels sideways before it counts. */
const LEAST = 48;
/** How much more sideways than up or down. */
const FLAT = 1.8;
/** Px at the window's edges that are the system's, for its own way back. */
const EDGE = 24;

/** Which way a finger's travel turns the pages: to the left on (1), to the right back (−1). */
export function swipeOf(from: Touched, to: Touched, windowWidth: number): 1 | -1 | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (from.x < EDGE || from.x > windowWidth - EDGE) return undefined;
  if (Math.abs(across) < LEAST || Math.abs(across) < FLAT * Math.abs(down)) return undefined;
  return across < 0 ? 1 : -1;
}

/**
 * Steps by swipes over an element. Its style leaves up and down to the browser (`touch-action: pan-y`), which takes the
 * pointer away as soon as it scrolls; so a swipe that arrives here has scrolled nothing.
 */
export function useSwipe(element: RefObject<HTMLElement | null>, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    let from: (Touched & { id: number }) | undefined;
    const onDown = (event: PointerEvent) => {
      // A second finger is no swipe.
      from =
        event.pointerType === 'touch' && event.isPrimary
          ? { x: event.clientX, y: event.clientY, id: event.pointerId }
          : undefined;
    };
    const onUp = (event: PointerEvent) => {
      if (!from || event.pointerId !== from.id) return;
      const by = swipeOf(from, { x: event.clientX, y: event.clientY }, window.innerWidth);
      from = undefined;
      // Who drags over words to select them means those.
      if (by && getSelection()?.isCollapsed !== false) step(by);
    };
    const onCancel = () => {
      from = undefined;
    };
    node.addEventListener('pointerdown', onDown);
    node.addEventListener('pointerup', onUp);
    node.addEventListener('pointercancel', onCancel);
    return () => {
      node.removeEventListener('pointerdown', onDown);
      node.removeEventListener('pointerup', onUp);
      node.removeEventListener('pointercancel', onCancel);
    };
  }, [element, step]);
}
