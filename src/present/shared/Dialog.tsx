import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { Icon } from '../../ui/Icon';
import './dialogs.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the lesson that has the keyboard until it is closed. */
export function Dialog({ title, onClose, children }: Props) {
  const { present } = useDesk().messages;
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, and the button within.
    <dialog
      class="present-dialog"
      ref={box}
      aria-labelledby="present-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A press beside the sheet is one on the dialog itself: its content fills it.
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class="present-dialog-sheet">
        <header>
          <h2 id="present-dialog-title">{title}</h2>
          <button
            type="button"
            class="present-button icon-button"
            title={present.help.close}
            aria-label={present.help.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
