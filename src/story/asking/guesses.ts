import type { ChapterId } from '../format';
import type { Guess } from './prediction';

/** What was guessed, by chapter. */
export type Guesses = Readonly<Record<string, Guess>>;

/** Returns the guesses with that of a chapter; an empty one takes it back. */
export function withGuess(guesses: Guesses, chapter: ChapterId, guess: Guess): Guesses {
  const { [chapter]: _, ...others } = guesses;
  return guess.length > 0 ? { ...others, [chapter]: guess } : others;
}
