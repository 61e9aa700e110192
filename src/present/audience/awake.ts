import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How long the tools stay after the pointer has come to rest, in ms. */
const REST_MS = 3000;
/** A mouse on a table trembles: so many px are no wish. */
const TREMBLE = 4;

/** True while the pointer moves anywhere in the window, and a while longer. A finger moves when it touches. */
export function useAwake(): ReadonlySignal<boolean> {
  const awake = useSignal(false);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let last: { x: number; y: number } | undefined;
    const onPointer = ({ type, clientX: x, clientY: y }: PointerEvent) => {
      const moved = last && Math.hypot(x - last.x, y - last.y) > TREMBLE;
      if (!last || moved) last = { x, y };
      if (!moved && type !== 'pointerdown') return;
      awake.value = true;
      clearTimeout(rest);
      rest = setTimeout(() => {
        awake.value = false;
      }, REST_MS);
    };
    for (const type of ['pointermove', 'pointerdown'] as const) {
      document.addEventListener(type, onPointer, { passive: true });
    }
    return () => {
      clearTimeout(rest);
      for (const type of ['pointermove', 'pointerdown'] as const) document.removeEventListener(type, onPointer);
    };
  }, [awake]);
  return awake;
}
