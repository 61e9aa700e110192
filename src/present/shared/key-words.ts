import type { Messages } from '../../text/catalog';
import { type Action, KEYS } from './keys';

type Words = Messages['present'];

/** The keys of an action as a keyboard names them: "Page Down", "→", "N". */
export function keyNames(words: Words, action: Action): string[] {
  const keys: readonly { readonly key: string; readonly shift?: true }[] =
    KEYS.find((row) => row.action === action)?.keys ?? [];
  return keys.map(({ key, shift }) => {
    const name = words.keys[key] ?? key.toUpperCase();
    return shift ? words.shifted(name) : name;
  });
}

/** What a button does, with the first of its keys: "Next step (Page Down)". */
export function keyWords(words: Words, action: Action): string {
  const [first] = keyNames(words, action);
  return first === undefined ? words.actions[action] : words.withKey(words.actions[action], first);
}
