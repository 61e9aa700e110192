import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type Asked,
  afterPress,
  askedIn,
  type Guess,
  isWhole,
  offersOf,
  readGuess,
} from '../../story/asking/prediction';
import type { Chapter } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import { pressedPlace } from '../../view/focus';
import { useApp } from '../app-context';
import { Boundary } from '../Boundary';
import { Paragraphs } from '../evidence/Paragraphs';
import { type GuessBook, ownGuesses } from './guess-book';
import { guessWords, offerWords, saidTitle, saidWords } from './guess-words';
import { OrderGuess } from './OrderGuess';
import { useGuessMarks } from './use-guess-marks';
import './predict.css';

interface Props {
  readonly chapter: Chapter;
  /** Whether the answer is shown: then the guess stands beside what the source says. */
  readonly shown: boolean;
  /** Default: the reader's own. */
  readonly book?: GuessBook;
  /** Whether the window has the map, on which places can be pressed. */
  readonly hasMap?: boolean;
}

/** What a reader or the class expects as the answer to a chapter's question; then, beside it, what the source says. */
export function Predict({ chapter, ...props }: Props) {
  const asked = askedIn(chapter);
  return asked ? (
    <Boundary quiet>
      <Prediction key={chapter.id} asked={asked} {...props} />
    </Boundary>
  ) : null;
}

function Prediction({ asked, shown, book = ownGuesses, hasMap = true }: Omit<Props, 'chapter'> & { asked: Asked }) {
  const { story } = useApp();
  const guess = readGuess(story, asked, book.guesses.value[asked.chapter.id] ?? []);
  const give = (next: Guess) => book.give(asked.chapter.id, next);
  useGuessMarks(asked, guess, shown, hasMap);
  return shown ? (
    <Compared asked={asked} guess={guess} by={book.by} hasMap={hasMap} />
  ) : (
    <Answering asked={asked} guess={guess} by={book.by} hasMap={hasMap} onGive={give} />
  );
}

interface PartProps {
  readonly asked: Asked;
  readonly guess: Guess;
  readonly by: GuessBook['by'];
  readonly hasMap: boolean;
}

/** The guess of a list or of the map. */
function Answering({ asked, guess, by, hasMap, onGive }: PartProps & { readonly onGive: (guess: Guess) => void }) {
  const app = useApp();
  const { story, messages } = app;
  const texts = askingTextsFor(messages, story.sources);
  const { kind } = asked.predict;
  const said = useSignal('');
  const give = (next: Guess) => {
    said.value = isWhole(story, asked, next)
      ? messages.joins.headed(texts.guess[by], guessWords(app, asked, next))
      : '';
    onGive(next);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the handler only moves the focus after a press of the pointer.
    <fieldset
      class="predict"
      // In a presentation the keys must step after a press of the pointer (`detail` counts clicks, so 0 is the keyboard).
      onClick={({ currentTarget, detail }) => {
        if (by === 'class' && detail > 0) currentTarget.closest('main')?.focus({ preventScroll: true });
      }}
    >
      <legend>
        <span class="predict-whose">{texts.guess[by]}</span> <span>{texts.how[kind]}</span>
      </legend>
      {kind === 'order' ? (
        <OrderGuess asked={asked} guess={guess} onGive={give} />
      ) : (
        <ul class="predict-offers">
          {offersOf(story, asked).map((offer) => (
            <li key={offer.key}>
              <button
                type="button"
                class="button predict-offer"
                aria-pressed={guess.includes(offer.key)}
                onClick={() => give(afterPress(story, asked, guess, offer.key))}
              >
                {offerWords(app, offer)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {hasMap && (kind === 'place' || kind === 'pair') && <OnMap asked={asked} guess={guess} onGive={give} />}
      <p class="visually-hidden" role="status">
        {said.value}
      </p>
    </fieldset>
  );
}

/** A button after which presses on places of the map are the guess, until it is whole. */
function OnMap({ asked, guess, onGive }: Pick<PartProps, 'asked' | 'guess'> & { onGive: (guess: Guess) => void }) {
  const { story, messages } = useApp();
  const texts = askingTextsFor(messages, story.sources);
  const on = useSignal(false);
  const isOn = on.value;
  useEffect(() => {
    if (!isOn) return;
    const take = (id: string): boolean => {
      if (!offersOf(story, asked).some(({ key }) => key === id)) return false;
      const next = afterPress(story, asked, isWhole(story, asked, guess) ? [] : guess, id);
      if (isWhole(story, asked, next)) on.value = false;
      onGive(next);
      return true;
    };
    pressedPlace.value = take;
    return () => {
      if (pressedPlace.peek() === take) pressedPlace.value = undefined;
    };
  });
  return (
    <p class="predict-map wrap">
      <button
        type="button"
        class="button"
        aria-pressed={isOn}
        onClick={() => {
          on.value = !isOn;
        }}
      >
        {texts.onMap}
      </button>
      <span role="status">{isOn ? texts.press : ''}</span>
    </p>
  );
}

/** The guess beside what the source says, which is never called right or wrong. */
function Compared({ asked, guess: given, by, hasMap }: PartProps) {
  const app = useApp();
  const { story, messages } = app;
  const texts = askingTextsFor(messages, story.sources);
  const guess = isWhole(story, asked, given) ? given : [];
  const isOnMap = hasMap && guess.length > 0 && (asked.predict.kind === 'place' || asked.predict.kind === 'pair');
  return (
    <div class="predict">
      <dl class="predict-both">
        {guess.length > 0 && (
          <div class="predict-guess">
            <dt>{texts.guess[by]}</dt>
            <dd>{guessWords(app, asked, guess)}</dd>
          </div>
        )}
        <div class="predict-said">
          <dt>{saidTitle(app, asked, guess)}</dt>
          <dd>
            <span>{saidWords(app, asked, guess)}</span> <Paragraphs claims={claimsOf(story, asked.ask)} />
          </dd>
        </div>
      </dl>
      {isOnMap && <p class="predict-note">{texts.marks}</p>}
    </div>
  );
}
