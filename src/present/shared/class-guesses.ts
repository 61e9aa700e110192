import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { GuessBook } from '../../parts/predict/guess-book';
import type { Guesses } from '../../story/asking/guesses';
import { giveGuess, type Lesson, type LessonStep } from '../lesson/lesson';

const NONE: Guesses = {};

/** The guesses of the class, which the teacher gives in one of the lesson's windows and both show. Only their memory has them. */
export function useClassGuesses(lesson: ReadonlySignal<Lesson>, act: (step: LessonStep) => void): GuessBook {
  const guesses = useComputed(() => lesson.value.guesses ?? NONE);
  return useMemo(
    () => ({ by: 'class', guesses, give: (chapter, guess) => act(giveGuess(chapter, guess)) }),
    [guesses, act],
  );
}
