import { type ReadonlySignal, signal } from '@preact/signals';
import { type Lesson, type LessonStep, NEW_LESSON } from './lesson';

/** The lesson of this window alone. */
export interface LessonStore {
  readonly lesson: ReadonlySignal<Lesson>;
  readonly act: (step: LessonStep) => void;
}

export function openLesson(): LessonStore {
  const lesson = signal(NEW_LESSON);
  return {
    lesson,
    act(step) {
      lesson.value = step(lesson.value);
    },
  };
}
