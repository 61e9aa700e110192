import { useLayoutEffect } from 'preact/hooks';
import { letterKeys, useLetterKeys } from '../../parts/commands/letter-keys';
import { actionFor, perform } from './actions';
import { regionOf } from './keys';
import { isCovered, type LessonWindow } from './lesson-window';

/** Handles the keys of a window of the lesson, wherever the focus is. */
export function useLessonKeys(lessonWindow: LessonWindow): void {
  useLetterKeys();
  // A layout effect runs before the first paint, so that no key press is lost once the user sees the lesson.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The curtain is a focused button, but the keys for controls must step here too, so it counts as `free`.
      const region = isCovered(lessonWindow) ? 'free' : regionOf(document.activeElement);
      const action = actionFor(lessonWindow.role, event, region, letterKeys.peek());
      if (!action) return;
      // So that the page does not scroll, and neither the map nor the panel behind it handles the key.
      event.preventDefault();
      event.stopPropagation();
      perform(action, lessonWindow);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  });
}
