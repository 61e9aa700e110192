import { signal, useSignalEffect } from '@preact/signals';
import { Icon } from '../../ui/Icon';
import { type MapTrouble, useApp } from '../app-context';
import './notices.css';

/** Lines that the user has dismissed. Global, so that what is dismissed in the panel stays dismissed in a presentation. */
const dismissed = signal<readonly string[]>([]);

interface Props {
  /** Moves the focus, because the focused button is removed with the notices. */
  readonly onDismiss?: () => void;
  /** Troubles that are not shown here. */
  readonly without?: readonly MapTrouble['code'][];
}

const NONE: readonly MapTrouble['code'][] = [];

/** Lists the parts of the URL that were dropped and the map's troubles, one line each, with one button to dismiss them all. */
export function Notices({ onDismiss = focusHeading, without = NONE }: Props) {
  const { store, trouble, messages } = useApp();
  const { notices } = messages;
  // A later URL may drop the same part again; that must be reported again.
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
