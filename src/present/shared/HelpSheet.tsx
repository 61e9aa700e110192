import { useApp } from '../../parts/app-context';
import { Dialog } from './Dialog';
import { keyNames } from './key-words';
import { type Action, KEYS } from './keys';

interface Props {
  /** Left out where this window cannot do it. */
  readonly without: readonly Action[];
  readonly onClose: () => void;
}

/** Every key and what it does, from the table that the keys themselves are looked up in. */
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
