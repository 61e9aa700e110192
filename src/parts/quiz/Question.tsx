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
      <div role="status">{chosen !== undefined && <Said question={question} />}</div>
    </>
  );
}

/** The answer, and the statements that it rests on; of what is not said, those that are near to it. */
function Said({ question }: { readonly question: QuizQuestion }) {
  const app = useApp();
  const { story, messages } = app;
  const { quiz } = askingTextsFor(messages, story.sources);
  const { heads } = quiz;
  const answer = question.choices.find(({ key }) => key === question.answer);
  const isUnsaid = question.kind === 'silent' || question.kind === 'unsaid';
  return (
    <div class="quiz-said">
      <h3>{heads[question.kind]}</h3>
      {answer && <p class="quiz-answer">{choiceWords(app, answer)}</p>}
      {isUnsaid && <p class="quiz-near">{quiz.here}</p>}
      <QuizClaims claims={question.claims} />
    </div>
  );
}
