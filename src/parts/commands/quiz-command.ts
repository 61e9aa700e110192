import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import type { Command } from './commands';
import { openLateDialog } from './late-dialog';

/** Opens the quiz that is made from the story. */
export const QUIZ = {
  // Its name is the same whatever the sources are.
  name: (messages) => askingTextsFor(messages, []).quiz.open,
  also: 'quiz',
  perform(app, report) {
    openLateDialog(
      app,
      report,
      () => import('../quiz/QuizDialog'),
      (dialog) => dialog.openQuizDialog(app),
    );
  },
} as const satisfies Command;
