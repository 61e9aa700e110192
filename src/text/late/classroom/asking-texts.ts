import type { Story } from '../../../story/format';
import { formatsOf } from '../../formats';
import { isArticle } from '../../is-article';
import { isolated } from '../../isolated';
import type { WithPart } from '../part';

/** Guesses before an answer, and the quiz: a part of the catalog that is loaded with them. */

export type AskingTexts = ReturnType<typeof english>;

/** Returns these texts in the catalog's language. `sources`: the story's. */
export const askingTextsFor = (
  { later }: WithPart<'asking', (sources: Story['sources']) => AskingTexts>,
  sources: Story['sources'],
): AskingTexts => (later?.asking ?? english)(sources);

const { number, plural } = formatsOf('en-GB');

const english = (sources: Story['sources']) => {
  const several = sources.length > 1;
  const one = isArticle(sources) ? 'article' : several ? 'sources' : 'source';
  const says = several ? 'say' : 'says';
  return {
    /** Whose guess it is. */
    guess: { reader: 'Your guess', class: 'The guess of the class' },
    /** How to give it, by the kind of question. */
    how: {
      choice: 'Choose one.',
      place: 'Choose a place.',
      pair: 'Choose two places.',
      order: 'Put these in order, the earliest first.',
      date: 'Choose a date.',
    },
    onMap: 'Answer on the map',
    press: 'Press a place on the map.',
    earlier: (title: string) => `Earlier: ${isolated(title)}`,
    later: (title: string) => `Later: ${isolated(title)}`,
    moved: (title: string, at: number, all: number) => `${isolated(title)}: ${number(at)} of ${number(all)}`,
    order: 'This is the order',
    said: `The ${one} ${says}`,
    same: `The ${one} ${says} the same`,
    workedOut: `Worked out from the ${one}`,
    sameWorkedOut: `The same is worked out from the ${one}`,
    marks: `On the map, dashes show the guess. The full line shows what the ${one} ${says}.`,
    first: 'First guesses',
    question: 'Question',
    guessed: 'Guess',
    /** For teachers. `chapters`: how many have a question that can be answered. */
    teach: {
      title: 'Predict, then look',
      text: (chapters: number) =>
        `${plural(chapters, { one: '# chapter lets', other: '# chapters let' })} the class guess before the answer is shown. Note the guess in the list, on the map or in the speaker window. The answer then stands beside it, with its paragraphs. No guess is saved.`,
    },
    unkept: 'Guesses are not saved or sent. They are gone when this page is closed.',
    quiz: {
      open: 'Quiz: ten questions',
      title: 'Quiz',
      close: 'Close the quiz',
      lead: 'Ten questions, made from the statements of this map. Nothing is saved or sent, and nothing is counted.',
      /** Instead of the lead. */
      fewer: (questions: number) =>
        plural(questions, {
          one: 'This story gives only # question of this kind. Nothing is saved or sent, and nothing is counted.',
          other: 'This story gives only # questions of this kind. Nothing is saved or sent, and nothing is counted.',
        }),
      none: 'This story has too few statements for a quiz. It needs quotes, people or open questions.',
      numbered: (at: number, all: number) => `Question ${number(at)} of ${number(all)}`,
      who: 'Who said this?',
      basis: 'How do we know this?',
      silent: 'Who says none of the statements on this map?',
      unsaid: `Which of these questions ${several ? 'do' : 'does'} the ${one} leave open?`,
      /** A question that is not open. `words`: a quote. */
      whoSaid: (words: string) => `Who said “${isolated(words)}”?`,
      answered: 'Your answer',
      /** Before the answer, by the kind of question. */
      heads: {
        who: `The ${one} ${says}`,
        basis: 'How we know it',
        silent: 'Says none of the statements',
        unsaid: `The ${one} ${several ? 'leave' : 'leaves'} open`,
      },
      /** Before statements that are near to what is not said. */
      here: `What the ${one} ${says} about it`,
      answer: 'Answer on this map',
      next: 'Next question',
      end: 'See all answers',
      answers: 'All answers, side by side',
      again: 'Ask other questions',
    },
  };
};
