import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { screenOf } from '../../parts/naming/screen-of';
import { goToStop, moveByStops, stopsOf } from '../../view/stops';
import { beginClock } from '../lesson/clock';
import { liftCurtain, toggleCurtain } from '../lesson/lesson';
import { closeCard } from '../shared/close-card';
import { type FullScreen, fullScreenOf } from '../shared/full-screen';
import { type Action, actionOf, regionOf } from '../shared/keys';
import { clearTool, toggleTool } from './SpeakerTools';
import type { SpeakerApp } from './speaker-context';

/** The actions that also work in a window that does not lead. */
const FOLLOWER_ACTIONS: readonly Action[] = ['full-screen', 'help', 'leave'];

export type SpeakerDialog = 'help' | 'go-to' | 'popup-blocked' | 'not-loaded';

/**
 * Handles the keys of the lesson in the speaker's window, the same as in the audience's window. `S` opens the speaker's window
 * there; here it opens the audience's window if none is open.
 */
export function useSpeakerKeys(speaker: SpeakerApp, openAudience: (onFailed: () => void) => boolean) {
  const { app, lesson, tool } = speaker;
  const { story, store } = app;
  const dialog = useSignal<SpeakerDialog | undefined>(undefined);
  const curtain = useComputed(() => lesson.lesson.value.curtain);
  const fullScreen = useRef<FullScreen | undefined>(undefined);
  useEffect(() => {
    fullScreen.current = fullScreenOf(document);
    return () => fullScreen.current?.stop();
  }, []);

  const leave = () => {
    if (dialog.peek()) dialog.value = undefined;
    else if (curtain.peek() !== 'none') lesson.act(liftCurtain);
    else if (tool.peek() !== 'none') clearTool(speaker);
    else if (screenOf(story, store.view.peek()).kind === 'detail') store.act(closeCard(story), 'replace');
    else fullScreen.current?.leave();
  };
  /** Applies a step; under a curtain it only removes the curtain, as in slide programs. */
  const stepTo = (step: Parameters<typeof store.act>[0]) =>
    curtain.peek() === 'none' ? store.act(step, 'replace') : lesson.act(liftCurtain);
  const toggleDialog = (name: SpeakerDialog) => {
    dialog.value = dialog.peek() === name ? undefined : name;
  };

  const notLoaded = () => {
    dialog.value = 'not-loaded';
  };

  const perform = (action: Action) => {
    if (!lesson.peers.peek().leads && !FOLLOWER_ACTIONS.includes(action)) return;
    switch (action) {
      case 'next':
        if (curtain.peek() === 'none') lesson.act(beginClock(Date.now()));
        return stepTo(moveByStops(story, 'present', 1));
      case 'back':
        return stepTo(moveByStops(story, 'present', -1));
      case 'first':
        return stepTo(goToStop(story, 'present', 0));
      case 'last':
        return stepTo(goToStop(story, 'present', stopsOf(story).length - 1));
      case 'black':
      case 'white':
        return lesson.act(toggleCurtain(action));
      case 'pointer':
        return toggleTool(speaker, 'laser');
      case 'go-to':
      case 'help':
        return toggleDialog(action);
      case 'full-screen':
        return void fullScreen.current?.toggle();
      case 'speaker':
        if (lesson.peers.peek().audiences === 0 && !openAudience(notLoaded)) dialog.value = 'popup-blocked';
        return;
      case 'leave':
        return leave();
      default:
        return action satisfies never;
    }
  };

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event, regionOf(document.activeElement));
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      perform(action);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  });

  return { dialog, perform };
}
