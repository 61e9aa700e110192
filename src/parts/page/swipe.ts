import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where a finger touched, in CSS px from the window's upper left corner. */
export interface TouchPoint {
  readonly x: number;
  readonly y: number;
}

/** Px that a finger must move sideways to count as a swipe. */
const MIN_DISTANCE = 48;
/** How many times more it must move sideways than up or down. */
const MIN_FLATNESS = 1.8;
/** Px at the window's left and right edges that the system uses for its own back gesture. */
const SYSTEM_EDGE = 24;

/** Returns 1 (next) for a swipe to the left, −1 (previous) for one to the right, undefined for any other movement. */
export function swipeDirection(from: TouchPoint, to: TouchPoint, windowWidth: number): 1 | -1 | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (from.x < SYSTEM_EDGE || from.x > windowWidth - SYSTEM_EDGE) return undefined;
  if (Math.abs(dx) < MIN_DISTANCE || Math.abs(dx) < MIN_FLATNESS * Math.abs(dy)) return undefined;
  return dx < 0 ? 1 : -1;
}

/**
 * Calls `move` for each swipe over an element. Its CSS has `touch-action: pan-y`, so the browser fires `pointercancel` as
 * soon as it starts to scroll: a swipe that ends here has scrolled nothing.
 * https://www.w3.org/TR/pointerevents3/#the-pointercancel-event
 */
export function useSwipe(element: RefObject<HTMLElement | null>, move: (by: 1 | -1) => void): void {
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    let from: (TouchPoint & { id: number }) | undefined;
    const onDown = (event: PointerEvent) => {
      // Only the first finger can swipe.
      from =
        event.pointerType === 'touch' && event.isPrimary
          ? { x: event.clientX, y: event.clientY, id: event.pointerId }
          : undefined;
    };
    const onUp = (event: PointerEvent) => {
      if (!from || event.pointerId !== from.id) return;
      const by = swipeDirection(from, { x: event.clientX, y: event.clientY }, window.innerWidth);
      from = undefined;
      // A drag that selects text is not a swipe.
      if (by && getSelection()?.isCollapsed !== false) move(by);
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
  }, [element, move]);
}
