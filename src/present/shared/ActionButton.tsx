import { letterKeys } from '../../parts/commands/letter-keys';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { speakerTextsFor } from '../../text/late/speaker-texts';
import { Icon, type IconName } from '../../ui/Icon';
import { ACTIONS, type ActionId, perform } from './actions';
import { keyShortcuts, nameWithKey } from './key-labels';
import { usableKeys } from './keys';
import type { LessonWindow } from './lesson-window';
import './boxes.css';

interface Props {
  readonly window: LessonWindow;
  readonly action: ActionId;
  readonly class: string;
  /** Shown instead of the action's short name. */
  readonly icon?: IconName;
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean;
  /** Called after a click, not after a key. */
  readonly onClicked?: () => void;
}

/** A button that performs an action of the lesson. Its title names the first key. */
export function ActionButton({ window, action: id, class: className, icon, pressed, disabled, onClicked }: Props) {
  const { messages } = window.app;
  const words = speakerTextsFor(messages);
  const action = ACTIONS[id];
  const { name, short } = action;
  const keys = usableKeys(action.keys, letterKeys.value);
  return (
    <button
      type="button"
      class={className}
      title={nameWithKey(messages, name, keys)}
      aria-label={icon && lessonTextsFor(messages).actions[name]}
      aria-keyshortcuts={keyShortcuts(keys) || undefined}
      aria-pressed={pressed}
      aria-disabled={disabled}
      data-action={id}
      onClick={({ detail }) => {
        perform(action, window);
        if (detail > 0) onClicked?.();
      }}
    >
      {icon ? <Icon name={icon} /> : short && words[short]}
    </button>
  );
}
