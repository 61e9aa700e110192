import { HAN_VARIANTS } from './han-variants';

/**
 * A text in the form that the search compares: lower case without accents (Nicolás is nicolas), full-width and
 * half-width forms alike, hiragana as katakana, Han characters of one meaning alike (臺灣 is 台湾), and Hangul as the keys
 * that are typed for it (서울 is ㅅㅓㅇㅜㄹ), so that an incomplete syllable matches as a prefix.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the range [from, to) of the original that it comes from. */
  readonly origin: readonly (readonly [from: number, to: number])[];
}

/** The keys for Unicode's conjoining jamo, in Unicode order: 19 initial consonants, 21 vowels, 27 final consonants. */
const HEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.split('');
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const TAILS =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
const JAMO: readonly (readonly [first: number, keys: readonly string[]])[] = [
  [0x1100, HEADS],
  [0x1161, VOWELS],
  [0x11a8, TAILS],
];

/** For a Han character the first of its forms, of which the search knows all. */
const FORMS: ReadonlyMap<string, string> = new Map(
  HAN_VARIANTS.split(' ').flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

const FIRST_HIRAGANA = 0x3041;
const LAST_HIRAGANA = 0x3096;
const HIRAGANA_TO_KATAKANA = 0x60;

/** Folds a text for comparison. */
export function fold(original: string): Folded {
  let text = '';
  const origin: (readonly [number, number])[] = [];
  let from = 0;
  for (const character of original) {
    const to = from + character.length;
    const lower = character.toLowerCase();
    const folded = isAscii(lower) ? lower : [...lower.normalize('NFKD').replace(/\p{M}/gu, '')].map(keysOf).join('');
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) origin.push([from, to]);
    from = to;
  }
  return { text, origin };
}

/** Returns whether a character is ASCII, which needs no decomposition. */
const isAscii = (character: string): boolean => character < '\u0080';

/** Returns the keys for one decomposed character. */
function keysOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_HIRAGANA && code <= LAST_HIRAGANA) return String.fromCodePoint(code + HIRAGANA_TO_KATAKANA);
  for (const [first, keys] of JAMO) {
    const key = keys[code - first];
    if (key !== undefined) return key;
  }
  return FORMS.get(character) ?? character;
}

/** Returns the initial consonants of Hangul syllables, a usual short form: 서울 → ㅅㅇ. Empty for a text without Hangul. */
export const initialsOf = (original: string): string =>
  [...original.normalize('NFC')]
    .filter((character) => /[가-힣]/.test(character))
    .map((syllable) => fold(syllable).text[0] ?? '')
    .join('');
