import { useApp } from '../../parts/app-context';
import { Dialog } from './Dialog';
import { keyNames } from './key-labels';
import { type Action, KEYS } from './keys';

interface Props {
  /** Actions that this window does not have. */
  readonly without: readonly Action[];
  readonly onClose: () => void;
}

/** A dialog that lists every key and its action, from the same table that handles the keys. */
export function HelpSheet({ without, onClose }: Props) {
  const { present } = useApp().messages;
  return (
    <Dialog title={present.help.title} onClose={onClose}>
      <dl class="present-keys">
        {KEYS.filter(({ action }) => !without.includes(action)).map(({ action }) => (
          <div key={action}>
            <dt>{present.actions[action]}</dt>
            <dd>
              {keyNames(present, action).map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{present.help.everywhere}</p>
    </Dialog>
  );
}
