/** The kind of element that has the focus. */
export type Region = 'free' | 'map' | 'control' | 'field';

/**
 * In which regions a key is active. `everywhere`: a clicker must work whatever element has the focus. `not-in-fields`:
 * letters, which the user types in fields. `free`: arrows, Space and Enter, which the map, lists and buttons handle themselves.
 */
type Reach = 'everywhere' | 'not-in-fields' | 'free';

export interface Key {
  /** `KeyboardEvent.key`; letters in lower case. */
  readonly key: string;
  readonly shift?: true;
  readonly reach: Reach;
}

export const everywhere = (key: string): Key => ({ key, reach: 'everywhere' });
export const letter = (key: string): Key => ({ key, reach: 'not-in-fields' });
export const free = (key: string): Key => ({ key, reach: 'free' });
export const shifted = (key: string): Key => ({ key, shift: true, reach: 'free' });

/** Returns the keys that a user can use who may have switched letter keys off. */
export const usableKeys = (keys: readonly Key[], letters: boolean): readonly Key[] =>
  letters ? keys : keys.filter(({ reach }) => reach !== 'not-in-fields');

/** The parts of a KeyboardEvent that are read here. */
export interface KeyPress {
  readonly key: string;
  /** The physical key, "KeyN": identifies a letter on a keyboard with another script. */
  readonly code: string;
  /** The fallback for old WebKit and some clickers, which leave `key` empty or "Unidentified". */
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down, and this event is a repetition. */
  readonly repeat: boolean;
}

const BY_KEY_CODE: Readonly<Record<number, string>> = {
  13: 'Enter',
  27: 'Escape',
  32: ' ',
  33: 'PageUp',
  34: 'PageDown',
  35: 'End',
  36: 'Home',
  37: 'ArrowLeft',
  38: 'ArrowUp',
  39: 'ArrowRight',
  40: 'ArrowDown',
  188: ',',
  190: '.',
};

/**
 * Returns whether a key press is one of these keys. Keys with Control, Alt or Command, and letters with Shift, belong to the
 * browser. A key that is held down acts once.
 */
export function isOneOf(keys: readonly Key[], press: KeyPress, region: Region): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return false;
  const pressedKey = keyOf(press);
  return keys.some(
    ({ key, shift = false, reach }) =>
      key === pressedKey && isActive(reach, region) && (isPunctuation(key) || shift === press.shiftKey),
  );
}

export function isActive(reach: Reach, region: Region): boolean {
  switch (reach) {
    case 'everywhere':
      return true;
    case 'not-in-fields':
      return region !== 'field';
    case 'free':
      return region === 'free';
    default:
      return reach satisfies never;
  }
}

/** Punctuation needs Shift on some keyboards and not on others, so Shift is ignored for it. */
const isPunctuation = (key: string): boolean => /^[.,?]$/.test(key);

function keyOf({ key, code, keyCode }: KeyPress): string {
  if (key === '' || key === 'Unidentified') return BY_KEY_CODE[keyCode] ?? String.fromCharCode(keyCode).toLowerCase();
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (key === 'Spacebar') return ' ';
  // Korean, Japanese and Cyrillic keyboards give no Latin letter in `key`; `code` names the physical key on each of them.
  const physicalKey = /^Key([A-Z])$/.exec(code)?.[1];
  return physicalKey && !/^[\x21-\x7e]$/.test(key) ? physicalKey.toLowerCase() : key;
}

/**
 * Returns the region of the focused element. Elements that are no field, no control and not the map count as `free`.
 *
 * @param byPointer whether a pointer gave it the focus: then the map is not what the keys are for, but what was pressed once
 */
export function regionOf(focused: Element | null, byPointer = false): Region {
  if (!focused) return 'free';
  if (focused.closest('input:not([type=button], [type=submit]), textarea, select, [contenteditable]')) return 'field';
  if (focused.closest('#stage')) return byPointer ? 'free' : 'map';
  if (focused.closest('button, a, summary, input, [role=switch], [role=listbox], dialog')) return 'control';
  return focused.closest('[tabindex="0"]') && !byPointer ? 'control' : 'free';
}
