import { en } from './en';
import { isolated } from './isolated';

/**
 * What a catalog says differently in a story with several sources. There "the article" would be false, and a citation names its
 * source. Not in the catalog itself, because most stories have one source: it is loaded when a story has more.
 */

type Messages = typeof en;

type Words = {
  readonly [Group in keyof Messages]?: {
    readonly [Text in keyof Messages[Group]]?: Messages[Group][Text] extends (...args: never) => string
      ? Messages[Group][Text]
      : Messages[Group][Text] extends object
        ? Partial<Messages[Group][Text]>
        : string;
  };
};

const { paragraphs, about } = en;

const english: Words = {
  panels: {
    voices: {
      lead: 'Who says what, and to whom. Words in quotation marks are copied exactly from the sources.',
      sourceItself: (title, source = '') => `Source ${isolated(source)} itself: ${isolated(title)}`,
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

/** By the catalog's language. A catalog without an entry keeps its words, which name no source. */
const WORDS: Readonly<Record<string, Words>> = { en: english };

/** Returns a catalog with the words for a story with several sources. */
export const ofSeveralSources = (messages: Messages): Messages => merged(messages, WORDS[messages.lang] ?? {});

function merged<Texts extends object>(texts: Texts, changes: object): Texts {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(texts));
  for (const [key, change] of Object.entries(changes)) {
    const own = result[key];
    result[key] =
      typeof change === 'object' && typeof own === 'object' && own !== null ? merged(own, change as object) : change;
  }
  return result as Texts;
}
