import { signal, useSignalEffect } from '@preact/signals';
import { Icon } from '../../ui/Icon';
import { type Trouble, type TroubleCode, useApp } from '../app-context';
import './notices.css';

/** Lines that the user has dismissed. Global, so that what is dismissed in the panel stays dismissed in a presentation. */
const dismissed = signal<readonly string[]>([]);

interface Props {
  /** Moves the focus, because the focused button is removed with the notices. */
  readonly onDismiss?: () => void;
  /** Troubles that are not shown here. */
  readonly without?: readonly TroubleCode[];
}

const NONE: readonly TroubleCode[] = [];
/** Their texts say that the simple map is on screen. */
const SIMPLE_MAP: readonly TroubleCode[] = [
  'no-webgl',
  'worker-blocked',
  'worker-dead',
  'worker-restarts',
  'context-lost',
];
/** Then it is not. Without its style sheet a map has no size. */
const NO_MAP: readonly TroubleCode[] = ['no-map', 'map-late', 'no-style'];

/** Where only a new load of the page helps, no other try is offered. */
const NEW_PAGE: readonly TroubleCode[] = ['newer-edition', 'damaged'];

interface Line {
  readonly text: string;
  readonly trouble?: Trouble;
}

/**
 * Lists the parts of the URL that were dropped and the troubles, one line each, with one button to dismiss them all. A
 * trouble that another try may end has a button for it.
 */
export function Notices({ onDismiss = focusHeading, without = NONE }: Props) {
  const { store, trouble, map, messages } = useApp();
  const { notices } = messages;
  // A later URL may drop the same part again; that must be reported again.
  useSignalEffect(() => {
    if (store.dropped.value.length) dismissed.value = [];
  });
  const hasSimpleMap = map.value === 'figure' && !trouble.value.some(({ code }) => NO_MAP.includes(code));
  const needsNewPage = trouble.value.some(({ code }) => NEW_PAGE.includes(code));
  const isTrue = ({ code }: Trouble) => hasSimpleMap || !SIMPLE_MAP.includes(code);
  const lines = [
    ...store.dropped.value.map(({ part, value }): Line => ({ text: notices.dropped(part, value) })),
    ...trouble.value
      .filter((one) => !without.includes(one.code) && isTrue(one))
      .map((one): Line => ({ text: notices.trouble[one.code], trouble: one })),
  ].filter(({ text }) => !dismissed.value.includes(text));
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
            {one?.retry && (!needsNewPage || NEW_PAGE.includes(one.code)) && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  one.retry?.();
                  onDismiss();
                }}
              >
                {notices.retryBy(one.code)}
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
