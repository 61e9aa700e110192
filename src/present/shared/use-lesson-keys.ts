import { useLayoutEffect, useRef } from 'preact/hooks';
import { letterKeys, useLetterKeys } from '../../parts/commands/letter-keys';
import { isOfInputMethod } from '../../ui/input-method';
import { actionFor, perform } from './actions';
import { regionOf } from './keys';
import { isCovered, type LessonWindow } from './lesson-window';

/** Handles the keys of a window of the lesson, wherever the focus is. */
export function useLessonKeys(lessonWindow: LessonWindow): void {
  useLetterKeys();
  const byPointer = useFocusedByPointer();
  // A layout effect runs before the first paint, so that no key press is lost once the user sees the lesson.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The curtain is a focused button, but the keys for controls must step here too, so it counts as `free`. What is on it does not.
      const isOnCurtain = document.activeElement?.closest('[data-on-curtain]');
      const region =
        isCovered(lessonWindow) && !isOnCurtain ? 'free' : regionOf(document.activeElement, byPointer.current);
      const action = actionFor(lessonWindow.role, event, region, letterKeys.peek());
      if (!action || action.isBrowsers?.(lessonWindow)) return;
      if (region === 'field' && isOfInputMethod(event)) return;
      // So that the page does not scroll, and neither the map nor the panel behind it handles the key.
      event.preventDefault();
      event.stopPropagation();
      const focused = document.activeElement;
      perform(action, lessonWindow);
      if (document.activeElement !== focused) byPointer.current = false;
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  });
}

/** Whether the focus was last moved by a pointer, and not by a key. */
function useFocusedByPointer(): { current: boolean } {
  const byPointer = useRef(false);
  useLayoutEffect(() => {
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    const onPress = () => {
      byPointer.current = true;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') byPointer.current = false;
    };
    window.addEventListener('pointerdown', onPress, options);
    window.addEventListener('keydown', onKey, options);
    return () => controller.abort();
  }, []);
  return byPointer;
}
