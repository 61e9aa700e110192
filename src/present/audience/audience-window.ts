import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import { switchMode } from '../../view/stops';
import type { Lesson, LessonStep } from '../lesson/lesson';
import { type LessonWindow, useWindowState } from '../shared/lesson-window';
import { LEVELS } from '../shared/levels';
import { useLessonKeys } from '../shared/use-lesson-keys';
import { useInterruptedFullScreen } from './interrupted-full-screen';

export interface PresentProps {
  readonly app: App;
  readonly lesson: ReadonlySignal<Lesson>;
  /** The only way to change the lesson. */
  readonly actOnLesson: (step: LessonStep) => void;
  /** Opens the speaker's window (`openWindow`); returns false if the browser blocks it. */
  readonly openSpeaker: (onFailed: () => void) => boolean;
}

export interface AudienceWindow extends LessonWindow {
  readonly drawer: Signal<boolean>;
  readonly drawerButton: RefObject<HTMLButtonElement | null>;
  readonly toggleDrawer: (byKey: boolean) => void;
  /** The button has the focus again if the drawer was opened by key. After a click the keys must step. */
  readonly closeDrawer: () => void;
  /** Whether the legend is open over its button. */
  readonly legend: Signal<boolean>;
  readonly pointing: Signal<boolean>;
  /** Whether the arrows that move the map are open. */
  readonly moving: Signal<boolean>;
  readonly moveButton: RefObject<HTMLButtonElement | null>;
  /** Whether loading the page again has ended full screen mode, until it is back or no longer wanted. */
  readonly interrupted: Signal<boolean>;
  /** Leaves the presentation. */
  readonly leave: () => void;
}

/** Returns the audience's window, and handles its keys. */
export function useAudienceWindow({ app, lesson, actOnLesson, openSpeaker }: PresentProps): AudienceWindow {
  const { store } = app;
  const state = useWindowState();
  const drawer = useSignal(false);
  const drawerButton = useRef<HTMLButtonElement>(null);
  const openedByKey = useRef(false);
  const legend = useSignal(false);
  const pointing = useSignal(false);
  const moving = useSignal(false);
  const moveButton = useRef<HTMLButtonElement>(null);
  const interrupted = useInterruptedFullScreen(state.fullScreen);
  const leave = () => store.act(switchMode(app.story, 'story'));
  const dismissInterrupted = () => {
    interrupted.value = false;
  };
  const closeDrawer = () => {
    drawer.value = false;
    // After the drawer is removed: it may cover the button, which is hidden then.
    if (openedByKey.current) queueMicrotask(() => drawerButton.current?.focus());
  };
  const closeLegend = () => {
    legend.value = false;
  };
  const closeArrows = () => {
    const hadFocus = moveButton.current?.parentElement?.contains(document.activeElement);
    moving.value = false;
    if (hadFocus) moveButton.current?.focus();
  };
  const toggleDrawer = (byKey: boolean) => {
    if (drawer.peek()) return closeDrawer();
    openedByKey.current = byKey;
    drawer.value = true;
  };
  const window: AudienceWindow = {
    ...state,
    role: 'audience',
    app,
    lesson,
    actOnLesson,
    act: store.act,
    leads: () => true,
    togglePointer() {
      pointing.value = !pointing.peek();
      return pointing.peek();
    },
    openOther: openSpeaker,
    // A curtain hides everything else, so it is first.
    levels: [
      LEVELS.curtain,
      LEVELS.dialog,
      LEVELS.choice,
      { isOpen: () => moving.peek(), close: closeArrows },
      { isOpen: () => drawer.peek(), close: closeDrawer },
      { isOpen: () => legend.peek(), close: closeLegend },
      LEVELS.card,
      LEVELS.fullScreen,
      { isOpen: () => interrupted.peek(), close: dismissInterrupted },
      { isOpen: () => true, close: leave },
    ],
    drawer,
    drawerButton,
    toggleDrawer,
    closeDrawer,
    legend,
    pointing,
    moving,
    moveButton,
    interrupted,
    leave,
  };
  useLessonKeys(window);
  return window;
}
