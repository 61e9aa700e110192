import { useApp } from '../../parts/app-context';
import { citedBy } from '../../parts/naming/citing';
import { eventDate } from '../../parts/naming/dates';
import { BASES } from '../../story/bases';
import type { Chapter } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { eventCards, inOrderOfTime, statementCards } from '../content/cards';
import { numberedPlaces } from '../maps/outline-frame';
import { PlaceName } from './Outlines';
import { SheetFrame } from './SheetFrame';
import { StatementTable } from './StatementTable';

/** The pupils' sheets solved: questions, table, map and cards. */
export function Answers() {
  const { story, messages } = useApp();
  const texts = kitTextsFor(messages);
  const asking = story.chapters.filter(({ ask }) => ask);
  return (
    <SheetFrame sheet="answers">
      {asking.length > 0 && (
        <section>
          <h2>{texts.pupils.questions}</h2>
          {asking.map((chapter) => (
            <Answer key={chapter.id} chapter={chapter} />
          ))}
        </section>
      )}
      <section>
        <h2>{texts.pupils.table}</h2>
        <StatementTable solved />
      </section>
      <section class="kit-keep">
        <h2>{texts.sheets.blanks.title}</h2>
        <ol class="kit-solved">
          {numberedPlaces(story).map((place) => (
            <li key={place.id}>
              <PlaceName place={place} />
            </li>
          ))}
        </ol>
      </section>
      <CardAnswers />
    </SheetFrame>
  );
}

function Answer({ chapter }: { chapter: Chapter }) {
  const { story, messages } = useApp();
  const { ask } = chapter;
  if (!ask) return null;
  return (
    <div class="kit-question">
      <h3>{messages.present.chapter(story.chapters.indexOf(chapter) + 1, chapter.title)}</h3>
      <p>{ask.question}</p>
      <p>
        <strong>{messages.present.answer}</strong> {ask.answer}{' '}
        <span class="kit-where">{citedBy(story, messages, claimsOf(story, ask))}</span>
      </p>
    </div>
  );
}

/** Which statements are under which heading, by number, and the order of the events. */
function CardAnswers() {
  const { story, messages } = useApp();
  const texts = kitTextsFor(messages);
  const statements = statementCards(story);
  const events = inOrderOfTime(story, eventCards(story));
  if (statements.length + events.length === 0) return null;
  return (
    <section>
      <h2>{texts.sheets.cards.title}</h2>
      {BASES.map((basis) => {
        const numbers = statements.filter(({ claim }) => claim.basis === basis).map(({ number }) => number);
        return (
          numbers.length > 0 && (
            <p key={basis}>
              <strong>{messages.basis[basis]}</strong> {messages.joins.phrases(numbers.map(messages.number))}
            </p>
          )
        );
      })}
      {events.length > 0 && (
        <div class="kit-keep">
          <h3>{texts.cards.inOrder}</h3>
          <ul class="kit-plain">
            {events.map(({ letter, event }) => (
              <li key={letter}>
                <strong>{letter}</strong> {event.title} ({eventDate(story, messages, event)}){' '}
                <span class="kit-where">{citedBy(story, messages, claimsOf(story, event))}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
