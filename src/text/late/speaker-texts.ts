import { formatsOf } from '../formats';
import type { WithPart } from './part';

/** The speaker's window: a part of the catalog that is loaded with it. */

export type SpeakerTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const speakerTextsFor = ({ later }: WithPart<'speaker', SpeakerTexts>): SpeakerTexts => later?.speaker ?? en;

const { number, time } = formatsOf('en-GB');

const en = {
  title: (story: string) => `Speaker · ${story}`,
  heading: 'Speaker window',
  firstRun: 'Move the class screen to the projector. Press F there for full screen.',
  gotIt: 'Got it',
  time: 'Time',
  clock: (moment: number) => time(moment),
  elapsed: 'Elapsed',
  ofPlanned: 'of',
  planned: 'Planned length in minutes',
  minutes: 'min',
  start: 'Start',
  goOn: 'Continue',
  pause: 'Pause',
  reset: 'Reset',
  pace: {
    waiting: 'Not started',
    on: 'On pace',
    behind: (minutes: number) => `${number(minutes)} min behind`,
    ahead: (minutes: number) => `${number(minutes)} min ahead`,
  },
  now: 'Now',
  nowWords: 'What the class reads now',
  next: 'Next',
  nextWords: 'What the class reads next',
  stopOf: (stop: number, stops: number) => `Step ${number(stop)} of ${number(stops)}`,
  kinds: { text: 'Text', lines: 'More lines', question: 'Question', answer: 'Answer' },
  last: 'This is the last step.',
  map: (title: string) => `What the class sees: ${title}`,
  mapWithLaser: (title: string) => `What the class sees: ${title}. Arrow keys move the pointer.`,
  tools: 'Draw and point',
  laser: 'Point',
  pen: 'Draw',
  undo: 'Undo',
  clear: 'Clear',
  curtain: 'Class screen',
  keys: 'Keys',
  black: 'Black',
  white: 'White',
  code: 'QR code',
  curtains: {
    black: 'The class screen is black.',
    white: 'The class screen is white.',
    code: 'The class sees the QR code.',
    none: 'The class sees the map.',
  },
  lift: 'Show the map',
  notes: 'Notes',
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  steps: 'Steps',
  onMap: 'On the map',
  more: 'Steps and switches',
  forward: 'Next',
  back: 'Previous',
  walk: 'Previous and next step',
  noAudience: 'The class screen is not open.',
  /** Browsers keep the pages in another site's frame apart. Only the window that opened this one can still be reached. */
  noOpener: 'One inside another website reaches this window only if it opened it: press S there.',
  openAudience: 'Open it',
  noChapters: 'This story has no chapters, so there is nothing to present.',
  card: (title: string) => `On the class screen: ${title}`,
  follows: 'Another speaker window is in control.',
  takeOver: 'Take control',
};
