import type { KeyPress } from '../../../src/present/shared/keys';

const PLAIN: KeyPress = {
  key: '',
  code: '',
  keyCode: 0,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
};

/** A key press as a browser reports it, without modifiers unless given. */
export const pressed = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ ...PLAIN, key, ...more });
