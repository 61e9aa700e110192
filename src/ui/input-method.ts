/**
 * Whether a key belongs to an input method, which composes Hangul, kana or Han: its Enter takes over what is composed. Safari
 * ends the composition before this key, and only the key code 229 tells: https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode
 */
export const isOfInputMethod = ({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  isComposing || keyCode === 229;
