import { screenOf } from '../../parts/naming/screen-of';
import { choice } from '../../view/focus';
import { liftCurtain } from '../lesson/lesson';
import { closeCard } from './close-card';
import type { Level } from './lesson-window';

/** The levels that both windows have, each in its own order. */
export const LEVELS = {
  curtain: {
    isOpen: ({ lesson }) => lesson.peek().curtain !== 'none',
    close: ({ actOnLesson }) => actOnLesson(liftCurtain),
  },
  /** The question which of several lines on the map is meant. */
  choice: {
    isOpen: () => choice.peek() !== undefined,
    close() {
      choice.value = undefined;
    },
  },
  dialog: {
    isOpen: ({ dialog }) => dialog.peek() !== undefined,
    close({ dialog }) {
      dialog.value = undefined;
    },
  },
  /** A card of something that the chapter itself does not select. */
  card: {
    isOpen: ({ app: { story, store } }) => screenOf(story, store.view.peek()).kind === 'detail',
    close: ({ app, act }) => act(closeCard(app.story)),
  },
  /** In full screen most browsers handle Escape themselves; this is for those that pass it to the page. */
  fullScreen: {
    isOpen: ({ fullScreen }) => fullScreen.on.peek(),
    close: ({ fullScreen }) => fullScreen.leave(),
  },
} as const satisfies Readonly<Record<string, Level>>;
