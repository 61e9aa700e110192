import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How long the pointer counts as active after its last move, in ms. */
const IDLE_MS = 3000;
/** Smaller moves, in px, are ignored: a mouse on a table trembles. */
const MIN_MOVE = 4;

/** Returns a signal that is true while the pointer moves in the window, and {@link IDLE_MS} longer. A touch counts as a move. */
export function usePointerActivity(): ReadonlySignal<boolean> {
  const isActive = useSignal(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: { x: number; y: number } | undefined;
    const onPointerEvent = ({ type, clientX: x, clientY: y }: PointerEvent) => {
      const moved = last && Math.hypot(x - last.x, y - last.y) > MIN_MOVE;
      if (!last || moved) last = { x, y };
      if (!moved && type !== 'pointerdown') return;
      isActive.value = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isActive.value = false;
      }, IDLE_MS);
    };
    for (const type of ['pointermove', 'pointerdown'] as const) {
      document.addEventListener(type, onPointerEvent, { passive: true });
    }
    return () => {
      clearTimeout(timer);
      for (const type of ['pointermove', 'pointerdown'] as const) document.removeEventListener(type, onPointerEvent);
    };
  }, [isActive]);
  return isActive;
}
