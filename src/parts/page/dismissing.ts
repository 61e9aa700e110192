import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Escape and a press elsewhere put away what a button has opened; after Escape the focus is on the button again. */
export function useDismissing(
  open: Signal<boolean>,
  root: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open.value) return;
      event.preventDefault();
      open.value = false;
      button.current?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) open.value = false;
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open, root, button]);
}
