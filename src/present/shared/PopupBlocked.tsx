import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { windowTextsFor } from '../../text/late/window-texts';
import { urlText } from '../../view/url';
import type { Role } from '../lesson/message';
import { addressOf, WINDOW_NAMES } from '../lesson/windows';
import { Dialog } from './Dialog';

interface Props {
  /** The window that the browser did not let the page open. */
  readonly which: Role;
  readonly onClose: () => void;
}

/**
 * A dialog with a link to the other window and its address to copy. A popup blocker stops windows that a script opens, but not
 * a link that the user follows. A frame stops both, or makes windows that reach no other one: from there the link leads to the class
 * screen in a window of its own, which can open the speaker's.
 */
export function PopupBlocked({ which, onClose }: Props) {
  const { story, store, messages } = useApp();
  const { byHand: words, framed } = windowTextsFor(messages);
  const leavesFrame = which === 'speaker' && window.top !== window;
  const link = useRef<HTMLAnchorElement>(null);
  // `showModal` focuses the dialog's first button, so the link takes the focus after that.
  // https://html.spec.whatwg.org/multipage/interactive-elements.html#dialog-focusing-steps
  useEffect(() => link.current?.focus({ preventScroll: true }), []);
  const copied = useSignal('');
  const address = addressOf(leavesFrame ? 'audience' : which, urlText(story, store.view.value));
  return (
    <Dialog title={leavesFrame ? framed.title : words.title[which]} onClose={onClose}>
      <p>{leavesFrame ? framed.why : words.why}</p>
      <p class="by-hand wrap">
        {/* Not `noopener`: without BroadcastChannel the other window sends its messages to `window.opener`. */}
        <a
          class="button button-main"
          ref={link}
          href={address}
          target={leavesFrame ? '_blank' : WINDOW_NAMES[which]}
          rel={leavesFrame ? 'noopener' : undefined}
          onClick={() => setTimeout(onClose)}
        >
          {leavesFrame ? framed.open : words.open[which]}
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
        <span role="status">{copied.value}</span>
      </p>
    </Dialog>
  );
}

/** Copies the text; resolves to false if the browser has no clipboard API or refuses access. */
const copy = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
