import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { QUIZ_LENGTH, type QuizQuestion, quizOf } from '../../story/asking/quiz';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import { Icon } from '../../ui/Icon';
import { type App, AppContext, useApp } from '../app-context';
import { Question } from './Question';
import { QuizAnswers } from './QuizAnswers';
import './quiz.css';

/** Opens the quiz. It is on the page only while it is open, and its answers are nowhere else. */
export function openQuizDialog(app: App, seed?: number): void {
  const container = document.createElement('div');
  document.body.append(container);
  const closed = () => {
    render(null, container);
    container.remove();
  };
  render(
    <AppContext.Provider value={app}>
      <QuizDialog seed={seed ?? newSeed()} onClosed={closed} />
    </AppContext.Provider>,
    container,
  );
}

const newSeed = (): number => Math.floor(Math.random() * 2 ** 32);

const TITLE = 'quiz-title';

function QuizDialog({ seed: first, onClosed }: { readonly seed: number; readonly onClosed: () => void }) {
  const { story, messages } = useApp();
  const texts = askingTextsFor(messages, story.sources).quiz;
  const dialog = useRef<HTMLDialogElement>(null);
  const seed = useSignal(first);
  const questions = useMemo(() => quizOf(story, seed.value), [story, seed.value]);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser has given the focus to the button that closes it.
    dialog.current?.querySelector('h2')?.focus();
  }, []);
  const close = () => dialog.current?.close();
  const lead =
    questions.length === 0 ? texts.none : questions.length < QUIZ_LENGTH ? texts.fewer(questions.length) : texts.lead;
  return (
    <dialog
      ref={dialog}
      class="quiz-dialog"
      aria-labelledby={TITLE}
      onClose={onClosed}
      // The page's own keys must not react to keys in the dialog.
      onKeyDown={(event) => event.stopPropagation()}
      // The content fills the dialog, so only a click on the backdrop has the dialog itself as its target.
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div class="quiz">
        <header>
          <h1 id={TITLE}>{texts.title}</h1>
          <button type="button" class="icon-button" title={texts.close} aria-label={texts.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <p>{lead}</p>
        {questions.length > 0 && (
          <Questions
            key={seed.value}
            questions={questions}
            onAgain={() => {
              seed.value = newSeed();
            }}
          />
        )}
      </div>
    </dialog>
  );
}

interface QuestionsProps {
  readonly questions: readonly QuizQuestion[];
  readonly onAgain: () => void;
}

/** The questions one by one, then all answers. */
function Questions({ questions, onAgain }: QuestionsProps) {
  const { story, messages } = useApp();
  const texts = askingTextsFor(messages, story.sources).quiz;
  const at = useSignal(0);
  /** What was chosen, by question: the key of a choice. */
  const chosen = useSignal<Readonly<Record<string, string>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone, so the focus goes on with the text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question has a heading of its own.
  useLayoutEffect(() => heading.current?.focus(), [at.value]);
  const question = questions[at.value];
  if (!question) return <QuizAnswers heading={heading} questions={questions} chosen={chosen.value} onAgain={onAgain} />;
  const answer = chosen.value[question.key];
  return (
    <section class="quiz-question" aria-labelledby="quiz-question">
      <p class="kicker">{texts.numbered(at.value + 1, questions.length)}</p>
      <Question
        key={question.key}
        heading={heading}
        question={question}
        chosen={answer}
        onChoose={(key) => {
          chosen.value = { ...chosen.value, [question.key]: key };
        }}
      />
      {answer !== undefined && (
        <button
          type="button"
          class="button button-main"
          onClick={() => {
            at.value += 1;
          }}
        >
          {at.value + 1 < questions.length ? texts.next : texts.end}
        </button>
      )}
    </section>
  );
}
