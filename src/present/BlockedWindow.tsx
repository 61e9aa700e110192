import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Messages } from '../text/catalog';
import type { Role } from './message';
import { addressOf, WINDOW_NAMES } from './windows';
import './blocked-window.css';

interface Props {
  /** Which window could not be opened; undefined: the dialog is closed. */
  readonly role: Signal<Role | undefined>;
  /** The view that it is to show. */
  readonly hash: string;
  readonly messages: Messages;
}

/** The browser lets a page open a window where a person follows a link; and an address can always be copied. */
export function BlockedWindow({ role, hash, messages }: Props) {
  return role.value ? <OpenByHand which={role.value} role={role} hash={hash} messages={messages} /> : null;
}

function OpenByHand({ which, role, hash, messages }: Props & { readonly which: Role }) {
  const { blocked: words } = messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const copied = useSignal('');
  const address = addressOf(which, hash);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      class="blocked-window"
      ref={dialog}
      aria-labelledby="blocked-window"
      onClose={() => {
        role.value = undefined;
      }}
      // The lesson's keys are not meant while a question stands open.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="blocked-window">{words[which]}</h2>
      <p>{words.why}</p>
      <p>
        <a class="button" href={address} target={WINDOW_NAMES[which]} onClick={() => setTimeout(close)}>
          {words.open[which]}
        </a>
      </p>
      <label>
        <span class="kicker">{words.address}</span>
        <input readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <p role="status">{copied}</p>
      <footer>
        <button
          type="button"
          class="button"
          onClick={async () => {
            copied.value = (await copy(address)) ? words.copied : words.notCopied;
          }}
        >
          {words.copy}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.close}
        </button>
      </footer>
    </dialog>
  );
}

/** False where the browser offers no clipboard or refuses it. */
const copy = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
