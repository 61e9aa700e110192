import { type ReadonlySignal, signal } from '@preact/signals';
import { type Guesses, withGuess } from '../../story/asking/guesses';
import type { Guess } from '../../story/asking/prediction';
import type { ChapterId } from '../../story/format';

/** The guesses of a reader or of the class. */
export interface GuessBook {
  readonly by: 'reader' | 'class';
  readonly guesses: ReadonlySignal<Guesses>;
  /** An empty guess takes it back. */
  readonly give: (chapter: ChapterId, guess: Guess) => void;
}

const guesses = signal<Guesses>({});

/** The guesses of who reads this page, as long as it is open. They are kept nowhere else: not in storage and in no address. */
export const ownGuesses: GuessBook = {
  by: 'reader',
  guesses,
  give(chapter, guess) {
    guesses.value = withGuess(guesses.peek(), chapter, guess);
  },
};
