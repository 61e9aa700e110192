import { withWords } from './changed-words';
import { en, type Messages, type Words } from './en';
import { isolated } from './isolated';

/**
 * What a catalog says differently in a story with several sources. There "the article" would be false, and a citation names its
 * source. Not in the catalog itself, because most stories have one source: it is loaded when a story has more.
 */

const { paragraphs, about } = en;

const english: Words = {
  panels: {
    voices: {
      lead: 'Who says what, and to whom. Words in quotation marks are copied exactly from the sources.',
      sourceItself: (title, source = '') => [`Source ${isolated(source)} itself: `, title],
    },
    source: {
      title: 'The sources, paragraph by paragraph',
      open: 'Sources',
      lead: 'What each paragraph is about, in our words, and the statements based on it. The texts of the sources are not included. Keep copies beside you to check.',
    },
  },
  names: { context: 'Context, not from the sources' },
  detail: { article: 'Source' },
  basis: {
    reportedMeans: 'A source says it itself, not as somebody’s words.',
    saidMeans: 'A source gives it as somebody’s words or opinion. We name who said it.',
    inferredMeans: 'We worked it out from the sources. We say how.',
  },
  paragraphs: {
    one: (paragraph, source = '') => `Source ${isolated(source)}, ${lowered(paragraphs.one(paragraph))}`,
    seen: (numbers, source = '') => `${isolated(source)} ${paragraphs.seen(numbers)}`,
    spoken: (numbers, source = '') => `source ${isolated(source)}, ${paragraphs.spoken(numbers)}`,
  },
  about: {
    article: 'The sources',
    sourceLength: (count, source = '') =>
      about.sourceLength(count).replace('“¶ 3” means', `“${isolated(source)} ¶ 3” means its`),
  },
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Returns a catalog with the words for a story with several sources. */
export const ofSeveralSources = (messages: Messages): Messages =>
  withWords(messages, messages.later?.severalSources ?? english);
