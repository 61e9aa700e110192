import type { Messages } from '../../text/catalog';
import { type Action, KEYS } from './keys';

type PresentMessages = Messages['present'];

/** Returns the keys of an action as they are printed on a keyboard: "Page Down", "→", "N". */
export function keyNames(messages: PresentMessages, action: Action): string[] {
  const keys: readonly { readonly key: string; readonly shift?: true }[] =
    KEYS.find((row) => row.action === action)?.keys ?? [];
  return keys.map(({ key, shift }) => {
    const name = messages.keys[key] ?? key.toUpperCase();
    return shift ? messages.shifted(name) : name;
  });
}

/** Returns the label of an action with its first key: "Next step (Page Down)". */
export function actionLabel(messages: PresentMessages, action: Action): string {
  const [first] = keyNames(messages, action);
  return first === undefined ? messages.actions[action] : messages.withKey(messages.actions[action], first);
}
