import { formatsOf } from '../../formats';
import type { WithPart } from '../part';

/** The page for teachers: a part of the catalog that is loaded with its page, because few visitors open it. */

export type TeachTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const teachTextsFor = ({ later }: WithPart<'teach', TeachTexts>): TeachTexts => later?.teach ?? en;

const { plural } = formatsOf('en-GB');

const en = {
  lead: (chapters: number, questions: number) =>
    [
      plural(chapters, { one: '# chapter, with notes for you.', other: '# chapters, each with notes for you.' }),
      plural(questions, { one: '# has a question for the class.', other: '# have a question for the class.' }),
    ].join(' '),
  start: 'Start presenting',
  firstMinute: 'Your first minute',
  steps: [
    'Press “Start presenting”. The map fills the window, with the first chapter’s text beside it.',
    'Move the window to the projector and press F for full screen.',
    'Press S: the speaker window opens. Keep it on your own screen.',
    'Move on with →, Space or the clicker: first the text, then the question, then the answer.',
  ],
  twoScreens: 'The class sees the map and a text. You see your notes, the next step and the time.',
  keysTitle: 'Keys and clicker',
  clicker: {
    next: 'Next',
    back: 'Previous',
    black: 'Black screen',
    caption: 'Any clicker for slides works here. There is nothing to set up.',
  },
  keys: [
    { keys: ['→', 'Space'], does: 'Next step' },
    { keys: ['←'], does: 'Previous step' },
    { keys: ['B', 'W'], does: 'Black or white screen, for the class only' },
    { keys: ['F'], does: 'Full screen' },
    { keys: ['S'], does: 'Speaker window' },
    { keys: ['L'], does: 'Pointer' },
    { keys: ['?'], does: 'All keys' },
    { keys: ['Esc'], does: 'Close or go back' },
  ],
  parts: [
    {
      title: 'In the middle of a chapter',
      text: [
        'A question from the class? Show and hide relationships, choose one, move the map. The next step brings you back to the chapter.',
      ],
    },
    {
      title: 'When something is missing',
      text: [
        'If the network drops, carry on. Just do not reload the page until it is back.',
        'If a computer cannot draw the live map, you see the simple map. All chapters and keys work.',
        'Closed or reloaded a window by mistake? The chapter and the step are saved in its address.',
        'No account, no tracking, nothing loaded from other sites.',
      ],
    },
    {
      title: 'Handouts',
      text: [
        'Print any chapter with Ctrl + P, or Cmd + P on a Mac. You get the map, the text, the question, and the statements with their paragraph numbers. Your notes and the answers are left out. They are printed with this page.',
      ],
    },
    {
      title: 'A chapter as a link',
      text: [
        'Copy the address to share a chapter exactly as you see it.',
        'Press Q to show a QR code of the chapter on the class screen. Pupils can then open it on their own devices.',
      ],
    },
  ],
  chapters: 'All chapters at a glance',
  asks: 'with a question',
};
