import type { Messages } from '../../text/catalog';

/**
 * Every key of present mode, once: what is pressed is looked up here, and the help sheet is made from it. A clicker is a
 * keyboard that has PageUp, PageDown, `.` or B, F5 and Escape.
 */

/** What a key asks for. */
export type Action = (typeof KEYS)[number]['action'];

/** Where the focus is, as far as keys care. */
export type Region = 'free' | 'map' | 'control' | 'field';

/**
 * How far a key reaches. `everywhere`: a clicker must work whatever was touched last. `not-in-fields`: letters, which a
 * field needs itself. `free`: arrows, Space and Enter, which mean something else to the map, to lists and to buttons.
 */
type Reach = 'everywhere' | 'not-in-fields' | 'free';

interface Key {
  /** `KeyboardEvent.key`; letters in lower case. */
  readonly key: string;
  readonly shift?: true;
  readonly reach: Reach;
}

const everywhere = (key: string): Key => ({ key, reach: 'everywhere' });
const letter = (key: string): Key => ({ key, reach: 'not-in-fields' });
const free = (key: string): Key => ({ key, reach: 'free' });
const shifted = (key: string): Key => ({ key, shift: true, reach: 'free' });

/** In the order in which the help sheet lists them. */
export const KEYS = [
  {
    action: 'next',
    keys: [everywhere('PageDown'), free('ArrowRight'), free('ArrowDown'), free(' '), letter('n'), free('Enter')],
  },
  {
    action: 'back',
    keys: [everywhere('PageUp'), free('ArrowLeft'), free('ArrowUp'), shifted(' '), letter('p')],
  },
  { action: 'first', keys: [free('Home')] },
  { action: 'last', keys: [free('End')] },
  { action: 'go-to', keys: [letter('g')] },
  { action: 'black', keys: [letter('b'), letter('.')] },
  { action: 'white', keys: [letter('w'), letter(',')] },
  { action: 'pointer', keys: [letter('l')] },
  { action: 'full-screen', keys: [letter('f')] },
  { action: 'speaker', keys: [letter('s')] },
  { action: 'help', keys: [letter('?')] },
  { action: 'leave', keys: [everywhere('Escape')] },
] as const satisfies readonly {
  readonly action: keyof Messages['present']['actions'];
  readonly keys: readonly Key[];
}[];

/** The parts of a KeyboardEvent that matter. */
export interface Pressed {
  readonly key: string;
  /** The place of the key on the keyboard, "KeyN": what a letter is by, where the keyboard writes another script. */
  readonly code: string;
  /** What old WebKit and some clickers give where `key` says nothing. */
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down, and this is not its first event. */
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
 * What a pressed key asks for. With Control, Alt or Command it is the browser's, and so is a letter with Shift. A key
 * that is held down asks once.
 */
export function actionOf(pressed: Pressed, region: Region): Action | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.repeat) return undefined;
  const named = nameOf(pressed);
  return KEYS.find(({ keys }) =>
    (keys as readonly Key[]).some(
      ({ key, shift = false, reach }) =>
        key === named && reaches(reach, region) && (isSign(key) || shift === pressed.shiftKey),
    ),
  )?.action;
}

function reaches(reach: Reach, region: Region): boolean {
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

/** A sign stands behind Shift on some keyboards and not on others. */
const isSign = (key: string): boolean => /^[.,?]$/.test(key);

function nameOf({ key, code, keyCode }: Pressed): string {
  if (key === '' || key === 'Unidentified') return BY_KEY_CODE[keyCode] ?? String.fromCharCode(keyCode).toLowerCase();
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (key === 'Spacebar') return ' ';
  // Korean, Japanese, Cyrillic: no Latin letter comes, but the key is where it always is.
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place && !/^[\x21-\x7e]$/.test(key) ? place.toLowerCase() : key;
}

/** Where a node with the focus is. Whatever is no field, no control and not the map leaves the keys to the lesson. */
export function regionOf(focused: Element | null): Region {
  if (!focused) return 'free';
  if (focused.closest('input:not([type=button], [type=submit]), textarea, select, [contenteditable]')) return 'field';
  if (focused.closest('#stage')) return 'map';
  if (focused.closest('button, a, summary, input, [role=switch], [role=listbox], [tabindex="0"], dialog'))
    return 'control';
  return 'free';
}
