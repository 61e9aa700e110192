import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { helpTextsFor } from '../../text/late/help-texts';
import { Icon } from '../../ui/Icon';
import './dialogs.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog over the lesson: it has the focus until it is closed. */
export function Dialog({ title, onClose, children }: Props) {
  const { close } = helpTextsFor(useApp().messages);
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too, and so does the button inside.
    <dialog
      class="present-dialog"
      ref={element}
      aria-labelledby="present-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The content fills the dialog, so only a click on the backdrop has the dialog itself as its target.
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class="present-dialog-sheet">
        <header>
          <h2 id="present-dialog-title">{title}</h2>
          <button type="button" class="present-button icon-button" title={close} aria-label={close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
