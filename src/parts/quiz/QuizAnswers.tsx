import type { RefObject } from 'preact';
import type { QuizQuestion } from '../../story/asking/quiz';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import { useApp } from '../app-context';
import { citedBy } from '../naming/citing';
import { choiceWords, questionWords, subjectOf } from './quiz-words';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly questions: readonly QuizQuestion[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onAgain: () => void;
}

/** All answers beside what the source says. Nothing is counted. */
export function QuizAnswers({ heading, questions, chosen, onAgain }: Props) {
  const app = useApp();
  const { story, messages } = app;
  const texts = askingTextsFor(messages, story.sources);
  const wordsOf = ({ choices }: QuizQuestion, key: string | undefined) => {
    const choice = choices.find((one) => one.key === key);
    return choice ? choiceWords(app, choice) : '';
  };
  return (
    <section class="quiz-answers" aria-labelledby="quiz-answers">
      <h2 id="quiz-answers" ref={heading} tabIndex={-1}>
        {texts.quiz.answers}
      </h2>
      <table aria-labelledby="quiz-answers">
        <thead>
          <tr>
            <th scope="col">{texts.question}</th>
            <th scope="col">{texts.quiz.answered}</th>
            <th scope="col">{texts.quiz.answer}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.key}>
              <th scope="row">
                <span>{questionWords(app, question)}</span> <span>{subjectOf(app, question)}</span>
              </th>
              <td>{wordsOf(question, chosen[question.key])}</td>
              <td>
                <span>{wordsOf(question, question.answer)}</span>{' '}
                <span class="paragraphs">{citedBy(story, messages, question.claims)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={onAgain}>
        {texts.quiz.again}
      </button>
    </section>
  );
}
