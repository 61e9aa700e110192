import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** A presentation, in the class's and in the speaker's window: a part of the catalog that is loaded with it. */

export type LessonTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const lessonTextsFor = ({ later }: WithPart<'lesson', LessonTexts>): LessonTexts => later?.lesson ?? en;

const { number } = formatsOf('en-GB');

const en = {
  legend: 'Legend',
  chapters: 'Chapters',
  tools: 'Presenting',
  drawer: 'Layers and places',
  closeDrawer: 'Close layers and places',
  closeCard: 'Close the card',
  curtain: {
    black: 'The screen is black. Press any key to show the map.',
    white: 'The screen is white. Press any key to show the map.',
    code: 'The screen shows a QR code. Press any key to show the map.',
  },
  /** After the page was loaded again, which ends full screen mode. */
  fullScreenAgain: 'Full screen again',
  noFullScreen: 'This browser does not let the page fill the screen.',
  pointerOn: 'Pointer on',
  pointerOff: 'Pointer off',
  /** What a key does, for the help sheet and the buttons. */
  actions: {
    next: 'Next step',
    back: 'Previous step',
    first: 'First step',
    last: 'Last step',
    'go-to': 'Go to a chapter',
    black: 'Black screen',
    white: 'White screen',
    share: 'Share: link and QR code',
    pointer: 'Pointer on the map',
    'original-names': 'Original names on or off',
    'full-screen': 'Full screen',
    show: 'Fill the screen (the clicker’s start)',
    speaker: 'Speaker window',
    audience: 'Class screen',
    help: 'All keys',
    leave: 'Close what is open, then leave',
  },
  /** The current chapter, where there is no space for all of them. */
  count: (at: number, of: number) => `${number(at)} / ${number(of)}`,
  leave: 'Leave the presentation',
  goTo: {
    title: 'Go to a chapter',
    number: (chapters: number) => `Number, 1 to ${number(chapters)}`,
    go: 'Go',
    none: (chapters: number) => `Choose a number from 1 to ${number(chapters)}.`,
  },
  /** Keys as keyboards name them; letters are not listed. */
  keys: {
    PageDown: 'Page Down',
    PageUp: 'Page Up',
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ' ': 'Space',
    Enter: 'Enter',
    Home: 'Home',
    End: 'End',
    Escape: 'Esc',
  } as Readonly<Record<string, string>>,
  shifted: (key: string) => `Shift + ${key}`,
  /** A button's text with its key: "Next step (Page Down)". */
  withKey: (words: string, key: string) => `${words} (${key})`,
};
