import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import type { Step } from '../../view/steps';
import type { Lesson, LessonStep } from '../lesson/lesson';
import type { Role } from '../lesson/message';
import { type FullScreen, fullScreenOf } from './full-screen';

/** `popup-blocked`: the browser did not open the other window; `not-loaded`: its page could not be loaded. */
type LessonDialog = 'help' | 'go-to' | 'share' | 'popup-blocked' | 'not-loaded';

/** What each of the two windows has for itself. */
interface WindowState {
  readonly dialog: Signal<LessonDialog | undefined>;
  readonly fullScreen: FullScreen;
  /** What a screen reader announces: the steps, and the results of actions. */
  readonly announcement: Signal<string>;
}

/** One of the lesson's two windows, as the actions see it. */
export interface LessonWindow extends WindowState {
  readonly role: Role;
  readonly app: App;
  readonly lesson: ReadonlySignal<Lesson>;
  /** The only way to change the lesson. */
  readonly actOnLesson: (step: LessonStep) => void;
  /** Changes the view. */
  readonly act: (step: Step) => void;
  /** Whether this window may change the lesson: of several speaker's windows only one does. */
  readonly leads: () => boolean;
  /** Returns whether the pointer is on now. */
  readonly togglePointer: () => boolean;
  /** Opens the other window (`openWindow`) unless it is open; returns false if the browser blocks it. */
  readonly openOther: (onFailed: () => void) => boolean;
  /** What Escape closes, the topmost first, so that the user sees it close. */
  readonly levels: readonly Level[];
}

/** Something that may be open in a window. */
export interface Level {
  readonly isOpen: (window: LessonWindow) => boolean;
  readonly close: (window: LessonWindow) => void;
}

export function useWindowState(): WindowState {
  const dialog = useSignal<LessonDialog | undefined>(undefined);
  const announcement = useSignal('');
  const fullScreen = useMemo(() => fullScreenOf(document), []);
  useEffect(
    () => () => {
      fullScreen.stop();
      fullScreen.leave();
    },
    [fullScreen],
  );
  return { dialog, fullScreen, announcement };
}

/** Whether the lesson's curtain covers this window: then its map and its dialogs are not visible. */
export const isCovered = ({ role, lesson }: LessonWindow): boolean =>
  role === 'audience' && lesson.peek().curtain !== 'none';
