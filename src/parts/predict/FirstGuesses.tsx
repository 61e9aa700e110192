import { askedOf, isWhole, readGuess } from '../../story/asking/prediction';
import { claimsOf } from '../../story/questions';
import { askingTextsFor } from '../../text/late/classroom/asking-texts';
import { useApp } from '../app-context';
import { Paragraphs } from '../evidence/Paragraphs';
import { type GuessBook, ownGuesses } from './guess-book';
import { guessWords, isWorkedOut, saidWords } from './guess-words';
import './predict.css';

/** All guesses beside what the source says. Nothing where nobody has guessed. */
export function FirstGuesses({ book = ownGuesses }: { readonly book?: GuessBook }) {
  const app = useApp();
  const { story, messages } = app;
  const texts = askingTextsFor(messages, story.sources);
  const guesses = book.guesses.value;
  const rows = askedOf(story)
    .map((asked) => ({ asked, guess: readGuess(story, asked, guesses[asked.chapter.id] ?? []) }))
    .filter(({ asked, guess }) => isWhole(story, asked, guess));
  if (rows.length === 0) return null;
  return (
    <section class="first-guesses">
      <table>
        <caption>{texts.first}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.question}</th>
            <th scope="col">{texts.guessed}</th>
            <th scope="col">{texts.said}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ asked, guess }) => (
            <tr key={asked.chapter.id}>
              <th scope="row">{asked.ask.question}</th>
              <td>{guessWords(app, asked, guess)}</td>
              <td>
                {isWorkedOut(story, asked) && <span class="predict-note">{texts.workedOut} </span>}
                <span>{saidWords(app, asked, guess)}</span> <Paragraphs claims={claimsOf(story, asked.ask)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="predict-note">{texts.unkept}</p>
    </section>
  );
}
