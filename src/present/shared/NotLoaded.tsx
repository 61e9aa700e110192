import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import type { Role } from '../lesson/message';
import { Dialog } from './Dialog';

interface Props {
  /** The window that did not come. */
  readonly which: Role;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Instead of the browser's error page in the other window: the lesson goes on, and it can be tried again. */
export function NotLoaded({ which, onAgain, onClose }: Props) {
  const { notLoaded: words } = useDesk().messages;
  const again = useRef<HTMLButtonElement>(null);
  // After the sheet is open, which gives the focus to its first button.
  useEffect(() => again.current?.focus({ preventScroll: true }), []);
  return (
    <Dialog title={words.title[which]} onClose={onClose}>
      <p>{words.why}</p>
      <p class="by-hand wrap">
        <button type="button" class="button button-main" ref={again} onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </Dialog>
  );
}
