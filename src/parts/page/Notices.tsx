import { useSignalEffect } from '@preact/signals';
import { Icon } from '../../ui/Icon';
import { type TroubleCode, useApp } from '../app-context';
import { dismissed, noticeLines } from './notice-lines';
import './notices.css';

interface Props {
  /** Moves the focus, because the focused button is removed with the notices. */
  readonly onDismiss?: () => void;
  /** Troubles that are not shown here. */
  readonly without?: readonly TroubleCode[];
}

/**
 * Lists the parts of the URL that were dropped and the troubles, one line each, with one button to dismiss them all. A
 * trouble that another try may end has a button for it.
 */
export function Notices({ onDismiss = focusHeading, without }: Props) {
  const app = useApp();
  const { store, messages } = app;
  const { notices } = messages;
  // A later URL may drop the same part again; that must be reported again.
  useSignalEffect(() => {
    if (store.dropped.value.length) dismissed.value = [];
  });
  const lines = noticeLines(app, without);
  if (lines.length === 0) return null;

  const dismiss = () => {
    store.dismissDropped();
    dismissed.value = [...dismissed.value, ...lines.map(({ text }) => text)];
    onDismiss();
  };
  return (
    <section class="notices" aria-label={notices.heading}>
      <ul>
        {lines.map(({ text, trouble: { code, retry } = {} }) => (
          <li key={text}>
            {text}
            {retry && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  retry();
                  onDismiss();
                }}
              >
                {notices.retryBy(code ?? '')}
              </button>
            )}
          </li>
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
