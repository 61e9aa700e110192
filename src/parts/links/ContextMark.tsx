import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { NameCards } from '../../view/name-cards';
import { useApp } from '../app-context';

/** Says at the top of a page that its content is not from the article. */
export function ContextMark() {
  const { names, joins } = useApp().messages;
  return (
    <p class="context-mark">
      <strong>{joins.ended(names.context)}</strong>
      {joins.sentences(['', names.contextMeans])}
    </p>
  );
}

/** Returns the table of names; a component that uses it starts the fetch. */
export function useNameCards(): NameCards | 'missing' | undefined {
  const { nameCards } = useApp();
  useEffect(() => nameCards.load(), [nameCards]);
  return nameCards.cards.value;
}

/** Renders content that needs the table of names: a note while it is loading, a retry button if loading failed. */
export function WithNameCards({ children }: { children: (cards: NameCards) => ComponentChildren }) {
  const { nameCards, messages } = useApp();
  const { names } = messages;
  const cards = useNameCards();
  if (cards === undefined) return <p class="summary">{names.coming}</p>;
  if (cards !== 'missing') return <>{children(cards)}</>;
  const retry = () => {
    nameCards.load();
    // The button is removed now, so the focus moves to the heading.
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  };
  return (
    <div class="not-drawn" role="alert">
      <p>{names.missing}</p>
      <button type="button" class="button" onClick={retry}>
        {names.retry}
      </button>
    </div>
  );
}
