import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import { screenOf } from '../../parts/naming/screen-of';
import { goToStop, inMode, moveByStops, stopsOf } from '../../view/stops';
import { beginClock } from '../lesson/clock';
import { type Lesson, type LessonStep, liftCurtain, toggleCurtain } from '../lesson/lesson';
import { closeCard as putCardAway } from '../shared/card';
import { type FullScreen, fullScreenOf } from '../shared/full-screen';
import { type Action, actionOf, regionOf } from '../shared/keys';
import { levelToLeave } from './escape-level';

export interface Presenting {
  readonly app: App;
  readonly lesson: ReadonlySignal<Lesson>;
  /** The only way to change the lesson. */
  readonly teach: (step: LessonStep) => void;
  /** Opens the speaker's window (`openWindow`), and gives false where the browser blocks it; left out where there is none. */
  readonly openSpeaker?: ((failed: () => void) => boolean) | undefined;
}

export type PresentDialog = 'help' | 'go-to' | 'speaker' | 'no-speaker';

/** What stands open in this window, and what the keys and tools do. */
export interface Performing {
  /**
   * `speaker`: the way to the speaker's window where the browser does not let the page open it; `no-speaker`: that it has
   * not come.
   */
  readonly dialog: Signal<PresentDialog | undefined>;
  readonly drawer: Signal<boolean>;
  readonly pointing: Signal<boolean>;
  readonly fullScreen: FullScreen;
  /** What is said beside the steps. */
  readonly said: Signal<string>;
  readonly perform: (action: Action) => void;
  /** To the beginning of a chapter, counted from 0. */
  readonly goToChapter: (chapter: number) => void;
  readonly closeCard: () => void;
  readonly leave: () => void;
}

/** Under a curtain nothing is seen of what these would do, so they wait. */
const HIDDEN_BY_CURTAIN: readonly Action[] = ['go-to', 'pointer', 'help'];
const STEPPING: readonly Action[] = ['next', 'back', 'first', 'last'];

/** The window's own state and its keys, from any focus in it. */
export function usePerforming({ app, lesson, teach, openSpeaker }: Presenting): Performing {
  const { story, store, messages } = app;
  const { present } = messages;
  const dialog = useSignal<PresentDialog | undefined>(undefined);
  const drawer = useSignal(false);
  const pointing = useSignal(false);
  const said = useSignal('');
  const fullScreen = useMemo(() => fullScreenOf(document), []);
  useEffect(
    () => () => {
      fullScreen.stop();
      fullScreen.leave();
    },
    [fullScreen],
  );

  const leave = () => store.act(inMode('story'));
  const closeCard = () => store.act(putCardAway(story));
  const goToChapter = (chapter: number) => {
    dialog.value = undefined;
    const first = stopsOf(story).findIndex((stop) => stop.chapter === story.chapters[chapter]);
    store.act(goToStop(story, 'present', first));
  };
  const leaveOne = () => {
    const level = levelToLeave({
      curtain: lesson.peek().curtain !== 'none',
      dialog: dialog.peek() !== undefined,
      drawer: drawer.peek(),
      card: screenOf(story, store.view.peek()).kind === 'detail',
      fullScreen: fullScreen.on.peek(),
    });
    switch (level) {
      case 'curtain':
        return teach(liftCurtain);
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
  const toggle = (name: PresentDialog) => {
    dialog.value = dialog.peek() === name ? undefined : name;
  };

  const notLoaded = () => {
    dialog.value = 'no-speaker';
  };

  const perform = (action: Action) => {
    if (lesson.peek().curtain !== 'none') {
      // As with slides: the key that would go on brings back what was there.
      if (STEPPING.includes(action)) return teach(liftCurtain);
      if (HIDDEN_BY_CURTAIN.includes(action)) return;
    }
    switch (action) {
      case 'next':
        teach(beginClock(Date.now()));
        return store.act(moveByStops(story, 'present', 1));
      case 'back':
        return store.act(moveByStops(story, 'present', -1));
      case 'first':
        return store.act(goToStop(story, 'present', 0));
      case 'last':
        return store.act(goToStop(story, 'present', stopsOf(story).length - 1));
      case 'go-to':
      case 'help':
        return toggle(action);
      case 'black':
      case 'white':
        dialog.value = undefined;
        return teach(toggleCurtain(action));
      case 'pointer':
        pointing.value = !pointing.peek();
        said.value = pointing.peek() ? present.pointerOn : present.pointerOff;
        return;
      case 'full-screen':
        void fullScreen.toggle().then((done) => {
          if (!done) said.value = present.noFullScreen;
        });
        return;
      case 'speaker':
        if (openSpeaker && !openSpeaker(notLoaded)) dialog.value = 'speaker';
        return;
      case 'leave':
        return leaveOne();
      default:
        return action satisfies never;
    }
  };

  // Before the first paint: what is pressed as soon as something is seen counts.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A curtain is no control: all that steps lifts it, arrows too.
      const covered = lesson.peek().curtain !== 'none';
      const action = actionOf(event, covered ? 'free' : regionOf(document.activeElement));
      if (!action) return;
      // Neither the page, which would scroll, nor the map, nor the panel that waits behind it hears of it.
      event.preventDefault();
      event.stopPropagation();
      perform(action);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  });

  return { dialog, drawer, pointing, fullScreen, said, perform, goToChapter, closeCard, leave };
}
