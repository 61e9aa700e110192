import type { ComponentChildren } from 'preact';

interface Props {
  /** The whole accessible name, and all the text that is seen. */
  readonly name: string;
  readonly on: boolean;
  readonly onToggle: () => void;
  /** The mark that stands before the name; it must carry no text. */
  readonly mark: ComponentChildren;
}

/** A row that turns something on and off: its mark, its name and a small track. */
export function Switch({ name, on, onToggle, mark }: Props) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={onToggle}>
      <span class="switch-mark" aria-hidden="true">
        {mark}
      </span>
      <span class="switch-name">{name}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
