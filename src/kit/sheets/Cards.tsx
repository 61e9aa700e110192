import type { ComponentChildren } from 'preact';
import { useApp } from '../../parts/app-context';
import { BasisMark } from '../../parts/evidence/Basis';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { eventCards, statementCards } from '../content/cards';
import { basesOf } from '../content/chosen-claims';
import { SheetFrame } from './SheetFrame';

/** Cards with dashed edges: statements under a heading for each basis, and events without their dates. */
export function Cards() {
  const { story, messages } = useApp();
  const texts = kitTextsFor(messages);
  const statements = statementCards(story);
  const events = eventCards(story);
  return (
    <SheetFrame sheet="cards">
      {statements.length > 0 && (
        <section>
          <p class="kit-task">{texts.cards.sort}</p>
          <h2>{texts.cards.headings}</h2>
          <Grid
            cards={basesOf(story).map((basis) => (
              <p key={basis} class="kit-heading">
                <BasisMark basis={basis} /> {messages.basis[basis]}
              </p>
            ))}
          />
          <h2>{texts.cards.statements}</h2>
          <Grid
            cards={statements.map(({ number, claim }) => (
              <p key={number}>
                <strong>{messages.number(number)}</strong> {claim.text}
              </p>
            ))}
          />
        </section>
      )}
      {events.length > 0 && (
        <section class={statements.length > 0 ? 'kit-apart' : undefined}>
          <p class="kit-task">{texts.cards.order}</p>
          <h2>{texts.cards.events}</h2>
          <Grid
            cards={events.map(({ letter, event }) => (
              <p key={letter}>
                <strong>{letter}</strong> {event.title}
              </p>
            ))}
          />
        </section>
      )}
    </SheetFrame>
  );
}

/** Cards side by side. A table, so that a word processor keeps it. */
const ACROSS = 3;

function Grid({ cards }: { cards: readonly ComponentChildren[] }) {
  const rows = Array.from({ length: Math.ceil(cards.length / ACROSS) }, (_, i) => i * ACROSS);
  return (
    <table class="kit-cards" role="presentation">
      <tbody>
        {rows.map((from) => (
          <tr key={from}>
            {Array.from({ length: ACROSS }, (_, i) => (
              <td key={i} class={cards[from + i] === undefined ? 'kit-none' : undefined}>
                {cards[from + i]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
