import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { screenOf } from '../../parts/naming/screen-of';
import { goToStop, moveByStops, stopsOf } from '../../view/stops';
import { beginClock } from '../lesson/clock';
import { liftCurtain, toggleCurtain } from '../lesson/lesson';
import { closeCard } from '../shared/card';
import { type FullScreen, fullScreenOf } from '../shared/full-screen';
import { type Action, actionOf, regionOf } from '../shared/keys';
import { putDown, toggleTool } from './SpeakerTools';
import type { SpeakerApp } from './speaker-context';

/** What a window that does not lead leaves to the one that does. */
const OWN: readonly Action[] = ['full-screen', 'help', 'leave'];

export type SpeakerDialog = 'help' | 'go-to' | 'by-hand' | 'not-loaded';

/**
 * The keys of the lesson, in the speaker's window: the same as in the audience's. `S`, which opens this window from there,
 * opens the audience's from here where none is.
 */
export function useSpeakerKeys(speaker: SpeakerApp, openAudience: (failed: () => void) => boolean) {
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
    else if (tool.peek() !== 'none') putDown(speaker);
    else if (screenOf(story, store.view.peek()).kind === 'detail') store.act(closeCard(story), 'replace');
    else fullScreen.current?.leave();
  };
  /** As with slides: under a curtain the key that would go on brings back what was there. */
  const step = (to: Parameters<typeof store.act>[0]) =>
    curtain.peek() === 'none' ? store.act(to, 'replace') : lesson.act(liftCurtain);
  const open = (name: SpeakerDialog) => {
    dialog.value = dialog.peek() === name ? undefined : name;
  };

  const notLoaded = () => {
    dialog.value = 'not-loaded';
  };

  const perform = (action: Action) => {
    if (!lesson.peers.peek().leads && !OWN.includes(action)) return;
    switch (action) {
      case 'next':
        if (curtain.peek() === 'none') lesson.act(beginClock(Date.now()));
        return step(moveByStops(story, 'present', 1));
      case 'back':
        return step(moveByStops(story, 'present', -1));
      case 'first':
        return step(goToStop(story, 'present', 0));
      case 'last':
        return step(goToStop(story, 'present', stopsOf(story).length - 1));
      case 'black':
      case 'white':
        return lesson.act(toggleCurtain(action));
      case 'pointer':
        return toggleTool(speaker, 'laser');
      case 'go-to':
      case 'help':
        return open(action);
      case 'full-screen':
        return void fullScreen.current?.toggle();
      case 'speaker':
        if (lesson.peers.peek().audiences === 0 && !openAudience(notLoaded)) dialog.value = 'by-hand';
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
