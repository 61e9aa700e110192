/**
 * Whether a key belongs to an input method, which composes Hangul, kana or Han: its Enter takes over what is composed. Safari
 * ends the composition before this key, and only the key code 229 tells: https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode
 */
export const isOfInputMethod = ({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  isComposing || keyCode === 229;

/**
 * Returns the Latin letter of a key. Keyboards for other scripts give their own letter, and an input method gives none: then
 * the physical key counts.
 */
export const letterOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  (/^[\x21-\x7e]$/.test(key) ? key : code.replace('Key', '')).toLowerCase();
