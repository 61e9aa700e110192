import type { ComponentChildren } from 'preact';

interface Props {
  /** The accessible name, and the only visible text. */
  readonly name: string;
  readonly on: boolean;
  readonly onToggle: () => void;
  /** The mark before the name; it must contain no text. */
  readonly mark: ComponentChildren;
}

/** A row with a switch: a mark, a name and a small track. */
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
