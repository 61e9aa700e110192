import { useSignalEffect } from '@preact/signals';
import { Icon } from '../../ui/Icon';
import { type NoticeCode, useApp } from '../app-context';
import { dismissed, noticeLines } from './notice-lines';
import './notices.css';

interface Props {
  /** Moves the focus, because the focused button is removed with the notices. */
  readonly onDismiss?: () => void;
  /** Troubles that are not shown here. */
  readonly without?: readonly NoticeCode[];
}

/** Where only a new load of the page helps, no other try is offered. */
const NEW_PAGE: readonly NoticeCode[] = ['newer-edition', 'damaged'];
const LOADS_PAGE: readonly NoticeCode[] = [...NEW_PAGE, 'no-answer'];

/**
 * Lists the parts of the URL that were dropped and the troubles, one line each, with one button to dismiss them all. A
 * trouble that another try may end has a button for it.
 */
export function Notices({ onDismiss = focusHeading, without }: Props) {
  const app = useApp();
  const { store, messages } = app;
  const { notices, joins } = messages;
  // A later URL may drop the same part again; that must be reported again.
  useSignalEffect(() => {
    if (store.dropped.value.length) dismissed.value = [];
  });
  const lines = noticeLines(app, without);
  const needsNewPage = app.trouble.value.some(({ code }) => NEW_PAGE.includes(code));
  if (lines.length === 0) return null;

  const dismiss = () => {
    store.dismissDropped();
    dismissed.value = [...dismissed.value, ...lines.map(({ text }) => text)];
    onDismiss();
  };
  return (
    <section class="notices" aria-label={notices.heading}>
      <ul>
        {lines.map(({ text, trouble: one }) => (
          <li key={text}>
            {text}
            {one?.retry && (!needsNewPage || LOADS_PAGE.includes(one.code)) && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  one.retry?.();
                  onDismiss();
                }}
              >
                {one.says?.button ?? notices.retryBy(one.code)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="square"
        title={notices.dismiss}
        aria-label={joins.headed(notices.dismiss, notices.heading)}
        onClick={dismiss}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}

const focusHeading = () => document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
