import { useSignalEffect } from '@preact/signals';
import { Icon } from '../../ui/Icon';
import { useApp } from '../app-context';
import { dismissed, noticeLines, type TroubleCode } from './notice-lines';
import './notices.css';

interface Props {
  /** Moves the focus, because the focused button is removed with the notices. */
  readonly onDismiss?: () => void;
  /** Troubles that are not shown here. */
  readonly without?: readonly TroubleCode[];
}

/** Lists the parts of the URL that were dropped and the map's troubles, one line each, with one button to dismiss them all. */
export function Notices({ onDismiss = focusHeading, without }: Props) {
  const app = useApp();
  const { store } = app;
  const { notices } = app.messages;
  // A later URL may drop the same part again; that must be reported again.
  useSignalEffect(() => {
    if (store.dropped.value.length) dismissed.value = [];
  });
  const lines = noticeLines(app, without);
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
