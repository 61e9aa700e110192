import { useApp } from '../../parts/app-context';
import { letterKeys, setLetterKeys } from '../../parts/commands/letter-keys';
import { helpTextsFor } from '../../text/late/help-texts';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { Switch } from '../../ui/Switch';
import type { Role } from '../lesson/message';
import { actionsFor } from './actions';
import { Dialog } from './Dialog';
import { keyNames } from './key-labels';
import { usableKeys } from './keys';

interface Props {
  /** The window whose actions are listed. */
  readonly role: Role;
  readonly onClose: () => void;
}

/** A dialog that lists every action of a window with its keys, from the same table that handles them, and switches letters off. */
export function HelpSheet({ role, onClose }: Props) {
  const { story, messages } = useApp();
  const { actions } = lessonTextsFor(messages);
  const help = helpTextsFor(messages);
  return (
    <Dialog title={help.title} onClose={onClose}>
      <dl class="present-keys">
        {actionsFor(role, story).map(({ name, keys }) => (
          <div key={name}>
            <dt>{actions[name]}</dt>
            <dd>
              {keyNames(messages, usableKeys(keys, letterKeys.value)).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{help.everywhere}</p>
      <Switch
        name={help.letterKeys}
        on={letterKeys.value}
        onToggle={() => setLetterKeys(!letterKeys.value)}
        mark={undefined}
      />
      <p>{help.letterKeysMean}</p>
    </Dialog>
  );
}
