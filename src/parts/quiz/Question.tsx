import type { RefObject } from 'preact';
import type { QuizQuestion } from '../../story/asking/quiz';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import { useApp } from '../app-context';
import { QuizClaims } from './QuizClaims';
import { choiceWords, questionWords, subjectOf } from './quiz-words';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly question: QuizQuestion;
  /** The key of the choice; undefined: none yet. The first choice stays. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** One question with its choices. After a choice, what the source says stands below, with its paragraphs. */
export function Question({ heading, question, chosen, onChoose }: Props) {
  const app = useApp();
  const { story, messages } = app;
  const texts = askingTextsFor(messages, story.sources);
  const subject = subjectOf(app, question);
  return (
    <>
      <h2 id="quiz-question" ref={heading} tabIndex={-1}>
        {questionWords(app, question)}
      </h2>
      {subject && <p class="quiz-subject">{subject}</p>}
      <ul class="quiz-choices" aria-label={texts.how.choice}>
        {question.choices.map((choice) => (
          <li key={choice.key}>
            <button
              type="button"
              class="button quiz-choice"
              aria-pressed={choice.key === chosen}
              aria-disabled={chosen !== undefined}
              onClick={() => chosen === undefined && onChoose(choice.key)}
            >
              {choiceWords(app, choice)}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">{chosen !== undefined && <Said question={question} chosen={chosen} />}</div>
    </>
  );
}

/** What the source says, and the statements of that. */
function Said({ question, chosen }: { readonly question: QuizQuestion; readonly chosen: string }) {
  const app = useApp();
  const { story, messages } = app;
  const texts = askingTextsFor(messages, story.sources);
  const answer = question.choices.find(({ key }) => key === question.answer);
  return (
    <div class="quiz-said">
      <h3>{chosen === question.answer ? texts.same : texts.said}</h3>
      {answer && <p class="quiz-answer">{choiceWords(app, answer)}</p>}
      <QuizClaims claims={question.claims} />
    </div>
  );
}
