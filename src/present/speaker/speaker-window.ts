import { useRef } from 'preact/hooks';
import { urlText } from '../../view/url';
import { openWindow } from '../lesson/windows';
import { useWindowState } from '../shared/lesson-window';
import { LEVELS } from '../shared/levels';
import { useLessonKeys } from '../shared/use-lesson-keys';
import { clearTool, type SpeakerApp, type SpeakerWindow, toggleTool } from './speaker-context';

/** Returns the speaker's window, and handles its keys. */
export function useSpeakerWindow(speaker: SpeakerApp): SpeakerWindow {
  const { app, lesson, tool } = speaker;
  const { story, store } = app;
  const state = useWindowState();
  const map = useRef<HTMLElement>(null);
  const window: SpeakerWindow = {
    ...state,
    map,
    role: 'speaker',
    app,
    lesson: lesson.lesson,
    actOnLesson: lesson.act,
    act: (step) => store.act(step, 'replace'),
    leads: () => lesson.peers.peek().leads,
    togglePointer() {
      toggleTool(speaker, 'laser');
      const isOn = tool.peek() === 'laser';
      // Its arrow keys move the laser. After a click on the button the focus goes on to the page.
      if (isOn) map.current?.focus({ preventScroll: true });
      return isOn;
    },
    openOther: (onFailed) =>
      lesson.peers.peek().audiences > 0 || openWindow('audience', urlText(story, store.view.peek()), onFailed),
    // The curtain covers the other window only, so a dialog is on top.
    levels: [
      LEVELS.dialog,
      LEVELS.curtain,
      { isOpen: () => tool.peek() !== 'none', close: () => clearTool(speaker) },
      LEVELS.card,
      LEVELS.fullScreen,
    ],
  };
  useLessonKeys(window);
  return window;
}
