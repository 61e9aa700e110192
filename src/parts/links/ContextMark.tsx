import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { NameCards } from '../../view/name-cards';
import { useDesk } from '../desk';

/** Says at the head of a page that what follows is not from the article. */
export function ContextMark() {
  const { names } = useDesk().messages;
  return (
    <p class="context-mark">
      <strong>{names.context}.</strong> {names.contextMeans}
    </p>
  );
}

/** The table of names, asked for when something first shows it. */
export function useNameCards(): NameCards | 'missing' | undefined {
  const { nameCards } = useDesk();
  useEffect(() => nameCards.want(), [nameCards]);
  return nameCards.cards.value;
}

/** What needs the table of names: asked for when it is first shown, and said calmly where it does not come. */
export function WithNameCards({ children }: { children: (cards: NameCards) => ComponentChildren }) {
  const { nameCards, messages } = useDesk();
  const { names } = messages;
  const cards = useNameCards();
  if (cards === undefined) return <p class="summary">{names.coming}</p>;
  if (cards !== 'missing') return <>{children(cards)}</>;
  const askAgain = () => {
    nameCards.want();
    // The button goes, and the focus must stand somewhere.
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  };
  return (
    <div class="not-drawn" role="alert">
      <p>{names.missing}</p>
      <button type="button" class="button" onClick={askAgain}>
        {names.retry}
      </button>
    </div>
  );
}
