import type { Messages } from '../../text/catalog';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import type { Action } from './actions';
import { isActive, type Key } from './keys';

/** Returns the names of keys as they are printed on a keyboard: "Page Down", "→", "N". */
export function keyNames(messages: Messages, keys: readonly Key[]): string[] {
  const { keys: names, shifted } = lessonTextsFor(messages);
  return keys.map(({ key, shift }) => {
    const name = names[key] ?? key.toUpperCase();
    return shift ? shifted(name) : name;
  });
}

/** Returns the name of an action with its first key: "Next step (Page Down)". */
export function nameWithKey(messages: Messages, name: Action['name'], keys: readonly Key[]): string {
  const { actions, withKey } = lessonTextsFor(messages);
  const [first] = keyNames(messages, keys);
  return first === undefined ? actions[name] : withKey(actions[name], first);
}

/** Returns the value of `aria-keyshortcuts` for a button: the keys that also work while a button has the focus. */
export const keyShortcuts = (keys: readonly Key[]): string =>
  keys
    .flatMap(({ key, reach }) => (isActive(reach, 'control') ? [key.length === 1 ? key.toUpperCase() : key] : []))
    .join(' ');
