import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import { screenOf } from '../../parts/naming/screen-of';
import { goToStop, moveByStops, stopsOf, switchMode } from '../../view/stops';
import { beginClock } from '../lesson/clock';
import { type Lesson, type LessonStep, liftCurtain, toggleCurtain } from '../lesson/lesson';
import { closeCard as closeCardStep } from '../shared/close-card';
import { type FullScreen, fullScreenOf } from '../shared/full-screen';
import { type Action, actionOf, regionOf } from '../shared/keys';
import { levelToLeave } from './escape-level';

export interface PresentProps {
  readonly app: App;
  readonly lesson: ReadonlySignal<Lesson>;
  /** The only way to change the lesson. */
  readonly actOnLesson: (step: LessonStep) => void;
  /** Opens the speaker's window (`openWindow`); returns false if the browser blocks it. Undefined if there is no such window. */
  readonly openSpeaker?: ((onFailed: () => void) => boolean) | undefined;
}

export type PresentDialog = 'help' | 'go-to' | 'popup-blocked' | 'not-loaded';

/** What is open in this window, and what the keys and tools do. */
export interface PresentActions {
  /** `popup-blocked`: the browser did not open the speaker's window; `not-loaded`: its page could not be loaded. */
  readonly dialog: Signal<PresentDialog | undefined>;
  readonly drawer: Signal<boolean>;
  readonly pointing: Signal<boolean>;
  readonly fullScreen: FullScreen;
  /** What a screen reader announces: the steps, and the results of actions. */
  readonly announcement: Signal<string>;
  readonly perform: (action: Action) => void;
  /** Goes to the first stop of a chapter, counted from 0. */
  readonly goToChapter: (chapter: number) => void;
  readonly closeCard: () => void;
  readonly leave: () => void;
}

/** A curtain hides the result of these actions, so they do nothing then. */
const HIDDEN_BY_CURTAIN: readonly Action[] = ['go-to', 'pointer', 'help'];
const STEPPING: readonly Action[] = ['next', 'back', 'first', 'last'];

/** Returns this window's state and actions, and handles its keys wherever the focus is. */
export function usePresentActions({ app, lesson, actOnLesson, openSpeaker }: PresentProps): PresentActions {
  const { story, store, messages } = app;
  const { present } = messages;
  const dialog = useSignal<PresentDialog | undefined>(undefined);
  const drawer = useSignal(false);
  const pointing = useSignal(false);
  const announcement = useSignal('');
  const fullScreen = useMemo(() => fullScreenOf(document), []);
  useEffect(
    () => () => {
      fullScreen.stop();
      fullScreen.leave();
    },
    [fullScreen],
  );

  const leave = () => store.act(switchMode('story'));
  const closeCard = () => store.act(closeCardStep(story));
  const goToChapter = (chapter: number) => {
    dialog.value = undefined;
    const first = stopsOf(story).findIndex((stop) => stop.chapter === story.chapters[chapter]);
    store.act(goToStop(story, 'present', first));
  };
  const closeTopLevel = () => {
    const level = levelToLeave({
      curtain: lesson.peek().curtain !== 'none',
      dialog: dialog.peek() !== undefined,
      drawer: drawer.peek(),
      card: screenOf(story, store.view.peek()).kind === 'detail',
      fullScreen: fullScreen.on.peek(),
    });
    switch (level) {
      case 'curtain':
        return actOnLesson(liftCurtain);
      case 'dialog':
        dialog.value = undefined;
        return;
      case 'drawer':
        drawer.value = false;
        return;
      case 'card':
        return closeCard();
      case 'fullScreen':
        return fullScreen.leave();
      case 'mode':
        return leave();
      default:
        return level satisfies never;
    }
  };
  const toggleDialog = (name: PresentDialog) => {
    dialog.value = dialog.peek() === name ? undefined : name;
  };

  const notLoaded = () => {
    dialog.value = 'not-loaded';
  };

  const perform = (action: Action) => {
    if (lesson.peek().curtain !== 'none') {
      // As in slide programs, a key that would step removes the curtain instead.
      if (STEPPING.includes(action)) return actOnLesson(liftCurtain);
      if (HIDDEN_BY_CURTAIN.includes(action)) return;
    }
    switch (action) {
      case 'next':
        actOnLesson(beginClock(Date.now()));
        return store.act(moveByStops(story, 'present', 1));
      case 'back':
        return store.act(moveByStops(story, 'present', -1));
      case 'first':
        return store.act(goToStop(story, 'present', 0));
      case 'last':
        return store.act(goToStop(story, 'present', stopsOf(story).length - 1));
      case 'go-to':
      case 'help':
        return toggleDialog(action);
      case 'black':
      case 'white':
        dialog.value = undefined;
        return actOnLesson(toggleCurtain(action));
      case 'pointer':
        pointing.value = !pointing.peek();
        announcement.value = pointing.peek() ? present.pointerOn : present.pointerOff;
        return;
      case 'full-screen':
        void fullScreen.toggle().then((isAllowed) => {
          if (!isAllowed) announcement.value = present.noFullScreen;
        });
        return;
      case 'speaker':
        if (openSpeaker && !openSpeaker(notLoaded)) dialog.value = 'popup-blocked';
        return;
      case 'leave':
        return closeTopLevel();
      default:
        return action satisfies never;
    }
  };

  // A layout effect runs before the first paint, so that no key press is lost once the user sees the presentation.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The curtain is a focused button, but the keys for controls must step here too, so it counts as `free`.
      const isCovered = lesson.peek().curtain !== 'none';
      const action = actionOf(event, isCovered ? 'free' : regionOf(document.activeElement));
      if (!action) return;
      // So that the page does not scroll, and neither the map nor the panel behind it handles the key.
      event.preventDefault();
      event.stopPropagation();
      perform(action);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  });

  return { dialog, drawer, pointing, fullScreen, announcement, perform, goToChapter, closeCard, leave };
}
