import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { urlText } from '../../view/url';
import type { Role } from '../lesson/message';
import { addressOf, WINDOW_NAMES } from '../lesson/windows';
import { Dialog } from './Dialog';

interface Props {
  /** The window that the page could not open by itself. */
  readonly which: Role;
  readonly onClose: () => void;
}

/** A browser that opens no windows for a page does so for a person who follows a link; and an address can always be copied. */
export function OpenByHand({ which, onClose }: Props) {
  const { story, store, messages } = useDesk();
  const { byHand: words } = messages;
  const link = useRef<HTMLAnchorElement>(null);
  // After the sheet is open, which gives the focus to its first button.
  useEffect(() => link.current?.focus({ preventScroll: true }), []);
  const copied = useSignal('');
  const address = addressOf(which, urlText(story, store.view.value));
  return (
    <Dialog title={words.title[which]} onClose={onClose}>
      <p>{words.why}</p>
      <p class="by-hand wrap">
        {/* Not `noopener`: the two windows may have to speak to each other by way of who opened whom. */}
        <a
          class="button button-main"
          ref={link}
          href={address}
          target={WINDOW_NAMES[which]}
          onClick={() => setTimeout(onClose)}
        >
          {words.open[which]}
        </a>
      </p>
      <label class="by-hand wrap by-hand-address">
        <span>{words.address}</span>
        <input type="text" readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <p class="by-hand wrap">
        <button
          type="button"
          class="button"
          onClick={async () => {
            copied.value = (await copy(address)) ? words.copied : words.notCopied;
          }}
        >
          {words.copy}
        </button>
        <span role="status">{copied}</span>
      </p>
    </Dialog>
  );
}

/** False where the browser offers no clipboard or refuses it. */
const copy = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
