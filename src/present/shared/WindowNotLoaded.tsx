import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { windowTextsFor } from '../../text/late/window-texts';
import type { Role } from '../lesson/message';
import { Dialog } from './Dialog';

interface Props {
  /** The window whose page could not be loaded. */
  readonly which: Role;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** A dialog instead of the browser's error page in the other window: the lesson continues, and the user can try again. */
export function WindowNotLoaded({ which, onRetry, onClose }: Props) {
  const { notLoaded: words } = windowTextsFor(useApp().messages);
  const retryButton = useRef<HTMLButtonElement>(null);
  // `showModal` focuses the dialog's first button, so this one takes the focus after that.
  // https://html.spec.whatwg.org/multipage/interactive-elements.html#dialog-focusing-steps
  useEffect(() => retryButton.current?.focus({ preventScroll: true }), []);
  return (
    <Dialog title={words.title[which]} onClose={onClose}>
      <p>{words.why}</p>
      <p class="by-hand wrap">
        <button type="button" class="button button-main" ref={retryButton} onClick={onRetry}>
          {words.again}
        </button>
      </p>
    </Dialog>
  );
}
