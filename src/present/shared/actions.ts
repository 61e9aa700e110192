import type { Story } from '../../story/format';
import { hasOriginalNames } from '../../story/questions';
import { type LessonTexts, lessonTextsFor } from '../../text/late/lesson-texts';
import { type Step, showOriginalNames } from '../../view/steps';
import { goToStop, moveByStops, stopsOf } from '../../view/stops';
import { beginClock } from '../lesson/clock';
import { liftCurtain, toggleCurtain } from '../lesson/lesson';
import type { Role } from '../lesson/message';
import { everywhere, free, isOneOf, type Key, type KeyPress, letter, type Region, shifted, usableKeys } from './keys';
import { isCovered, type LessonWindow } from './lesson-window';

/** Something that the user can do in a window of the lesson, with a key or with a button. */
export interface Action {
  /** What it does, in the catalog's `actions`: for the help sheet and for its button's title. */
  readonly name: keyof LessonTexts['actions'];
  /** The text of its button in the speaker's window, in the catalog's `speaker`. */
  readonly short?: 'forward' | 'back' | 'black' | 'white' | 'code' | 'laser' | 'openAudience' | 'keys';
  /** The first one is in its button's title. */
  readonly keys: readonly Key[];
  /** Whether a story has it. Undefined: every story. */
  readonly isIn?: (story: Story) => boolean;
  /** The only window that has it. */
  readonly only?: Role;
  /** Whether the browser itself handles its keys in this window. */
  readonly isBrowsers?: (window: LessonWindow) => boolean;
  /** Undefined: in a window that leads. */
  readonly isAvailable?: (window: LessonWindow) => boolean;
  readonly perform: (window: LessonWindow) => void;
}

const always = (): boolean => true;
const leads = (window: LessonWindow): boolean => window.leads();
const isSeen = (window: LessonWindow): boolean => !isCovered(window);
const leadsAndIsSeen = (window: LessonWindow): boolean => leads(window) && isSeen(window);

/** Applies a step. Under a curtain it only removes the curtain, as in slide programs. */
const stepBy = (step: (story: Story) => Step) => (window: LessonWindow) =>
  window.lesson.peek().curtain === 'none' ? window.act(step(window.app.story)) : window.actOnLesson(liftCurtain);

const toggleDialog =
  (name: 'help' | 'go-to') =>
  ({ dialog }: LessonWindow) => {
    dialog.value = dialog.peek() === name ? undefined : name;
  };

const openOther = ({ dialog, openOther: open }: LessonWindow) => {
  const isOpen = open(() => {
    dialog.value = 'not-loaded';
  });
  if (!isOpen) dialog.value = 'popup-blocked';
};

const announceRefusal = ({ app, announcement }: LessonWindow, allowed: Promise<boolean>): void => {
  void allowed.then((isAllowed) => {
    if (!isAllowed) announcement.value = lessonTextsFor(app.messages).noFullScreen;
  });
};

const table = {
  next: {
    name: 'next',
    short: 'forward',
    keys: [everywhere('PageDown'), free('ArrowRight'), free('ArrowDown'), free(' '), letter('n'), free('Enter')],
    perform(window) {
      if (window.lesson.peek().curtain === 'none') window.actOnLesson(beginClock(Date.now()));
      stepBy((story) => moveByStops(story, 'present', 1))(window);
    },
  },
  back: {
    name: 'back',
    short: 'back',
    keys: [everywhere('PageUp'), free('ArrowLeft'), free('ArrowUp'), shifted(' '), letter('p')],
    perform: stepBy((story) => moveByStops(story, 'present', -1)),
  },
  first: {
    name: 'first',
    keys: [free('Home')],
    perform: stepBy((story) => goToStop(story, 'present', 0)),
  },
  last: {
    name: 'last',
    keys: [free('End')],
    perform: stepBy((story) => goToStop(story, 'present', stopsOf(story).length - 1)),
  },
  'go-to': {
    name: 'go-to',
    keys: [letter('g')],
    isAvailable: leadsAndIsSeen,
    perform: toggleDialog('go-to'),
  },
  black: {
    name: 'black',
    short: 'black',
    keys: [letter('b'), letter('.')],
    perform: ({ actOnLesson }) => actOnLesson(toggleCurtain('black')),
  },
  white: {
    name: 'white',
    short: 'white',
    keys: [letter('w'), letter(',')],
    perform: ({ actOnLesson }) => actOnLesson(toggleCurtain('white')),
  },
  // A curtain too, so that it is on the class screen from both windows, and any key brings the map back.
  share: {
    name: 'share',
    short: 'code',
    keys: [letter('q')],
    perform: ({ actOnLesson }) => actOnLesson(toggleCurtain('code')),
  },
  pointer: {
    name: 'pointer',
    short: 'laser',
    keys: [letter('l')],
    isAvailable: leadsAndIsSeen,
    perform({ app, announcement, togglePointer }) {
      const { pointerOn, pointerOff } = lessonTextsFor(app.messages);
      announcement.value = togglePointer() ? pointerOn : pointerOff;
    },
  },
  'original-names': {
    name: 'original-names',
    keys: [letter('o')],
    isIn: hasOriginalNames,
    perform: (window) => window.act((view) => showOriginalNames(!view.originalNames)(view)),
  },
  'full-screen': {
    name: 'full-screen',
    keys: [letter('f')],
    isAvailable: always,
    perform: (window) => announceRefusal(window, window.fullScreen.toggle()),
  },
  // The key by which a clicker starts a presentation. It would load the page again, which ends full screen mode.
  show: {
    name: 'show',
    keys: [everywhere('F5'), { ...everywhere('F5'), shift: true }],
    only: 'audience',
    isBrowsers: ({ fullScreen }) => !fullScreen.isPossible,
    isAvailable: always,
    perform: (window) => announceRefusal(window, window.fullScreen.enter()),
  },
  speaker: {
    name: 'speaker',
    keys: [letter('s')],
    only: 'audience',
    perform: openOther,
  },
  audience: {
    name: 'audience',
    short: 'openAudience',
    keys: [letter('s')],
    only: 'speaker',
    perform: openOther,
  },
  help: {
    name: 'help',
    short: 'keys',
    keys: [letter('?')],
    isAvailable: isSeen,
    perform: toggleDialog('help'),
  },
  leave: {
    name: 'leave',
    keys: [everywhere('Escape')],
    isAvailable: always,
    perform: (window) => window.levels.find((level) => level.isOpen(window))?.close(window),
  },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionId = keyof typeof table;

/**
 * The one table of what the user can do in the lesson: it gives both windows their keys, their buttons and their help sheets,
 * which list it in this order. A clicker is a keyboard that has PageUp, PageDown, `.` or B, F5 and Escape
 * (https://github.com/SlidePilot/SlidePilot-macOS/issues/15).
 */
export const ACTIONS: Readonly<Record<ActionId, Action>> = table;

/** Returns the actions of a window, in any story. */
export const actionsIn = (role: Role): Action[] => Object.values(ACTIONS).filter(({ only = role }) => only === role);

const inAny = (): boolean => true;

/** Returns the actions of a window in a story. */
export const actionsFor = (role: Role, story: Story): Action[] =>
  actionsIn(role).filter(({ isIn = inAny }) => isIn(story));

/** Returns the action of a key press in a window. `letters`: whether letters and signs are keys. */
export const actionFor = (role: Role, press: KeyPress, region: Region, letters = true): Action | undefined =>
  actionsIn(role).find(({ keys }) => isOneOf(usableKeys(keys, letters), press, region));

/** Performs an action where it is available. */
export function perform({ isAvailable = leads, isIn = inAny, perform: act }: Action, window: LessonWindow): void {
  if (isAvailable(window) && isIn(window.app.story)) act(window);
}
