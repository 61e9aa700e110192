import { signal, useSignalEffect } from '@preact/signals';
import { Icon } from '../../ui/Icon';
import { type MapTrouble, useDesk } from '../desk';
import './notices.css';

/** Lines that were put away. Kept apart from the page: what is put away in the panel stays so in a presentation. */
const dismissed = signal<readonly string[]>([]);

interface Props {
  /** Where the focus goes when the button that has it goes. */
  readonly onDismiss?: () => void;
  /** What is not worth a line here. */
  readonly without?: readonly MapTrouble['code'][];
}

const NONE: readonly MapTrouble['code'][] = [];

/** What of the address could not be used and what the map lacks: one calm line each, all put away by one hand. */
export function Notices({ onDismiss = focusHeading, without = NONE }: Props) {
  const { store, trouble, messages } = useDesk();
  const { notices } = messages;
  // A later address may drop the same part again, and that is news.
  useSignalEffect(() => {
    if (store.dropped.value.length) dismissed.value = [];
  });
  const lines = [
    ...store.dropped.value.map(({ part, value }) => notices.dropped(part, value)),
    ...trouble.value.filter(({ code }) => !without.includes(code)).map(({ code }) => notices.trouble[code]),
  ].filter((line) => !dismissed.value.includes(line));
  if (lines.length === 0) return null;

  const dismiss = () => {
    store.dismissDropped();
    dismissed.value = [...dismissed.value, ...lines];
    onDismiss();
  };
  return (
    <section class="notices" aria-label={notices.heading}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button
        type="button"
        class="square"
        title={notices.dismiss}
        aria-label={`${notices.dismiss}: ${notices.heading}`}
        onClick={dismiss}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}

const focusHeading = () => document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
