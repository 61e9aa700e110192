import { withWords } from './changed-words';
import type { Messages, Words } from './en';

/**
 * What a catalog says differently in a story whose one source is no news article: there "the article" would be false. Not in the
 * catalog itself, because most stories tell an article: it is loaded when one does not.
 */

const english: Words = {
  panels: {
    voices: {
      lead: 'Who says what, and to whom. Words in quotation marks are copied exactly from the source.',
      sourceItself: () => ['The source itself'],
    },
    source: {
      title: 'The source, paragraph by paragraph',
      open: 'Source',
      lead: 'What each paragraph is about, in our words, and the statements based on it. The source’s text is not included. Keep a copy beside you to check.',
    },
  },
  names: { context: 'Context, not from the source' },
  detail: { article: 'Source' },
  basis: {
    reportedMeans: 'The source says it itself, not as somebody’s words.',
    saidMeans: 'The source gives it as somebody’s words or opinion. We name who said it.',
    inferredMeans: 'We worked it out from the source. We say how.',
  },
  about: { article: 'The source' },
};

/** Returns a catalog with the words for a story whose one source is no article. */
export const ofOtherSource = (messages: Messages): Messages =>
  withWords(messages, messages.later?.otherSource ?? english);
