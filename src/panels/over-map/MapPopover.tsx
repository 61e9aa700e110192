import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useDismissing } from '../../parts/page/dismissing';
import { Icon, type IconName } from '../../ui/Icon';
import './map-controls.css';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  /** Shown beside the button while it is open. `close` closes it and focuses the button, like Escape. */
  readonly content: (close: () => void) => ComponentChildren;
}

/** A button over the map that opens a popover beside it. Escape and a press outside close it. */
export function MapPopover({ icon, label, content }: Props) {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    open.value = false;
    button.current?.focus();
  };

  useDismissing(open, root, button);

  return (
    <div class="map-popover" ref={root}>
      <button
        type="button"
        class="map-button"
        ref={button}
        title={label}
        aria-label={label}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name={icon} />
      </button>
      {open.value && content(close)}
    </div>
  );
}
