import { graphemes, shortened } from '../story/characters';

/** What the map shows of a name or a label, and how wide that is. */

/** Letters of a label on the map: of a longer text it is the beginning. */
const LONGEST = 40;
/** What is shown of a word without a break, in em: the lines of a name wrap a little earlier. */
const WIDEST_WORD = 11.4;
/** What has no break for MapLibre (`figure/symbols/line-breaks.ts`). */
const WORD = /[^\s&)+\-/\u00ad·\u200b\u2010\u2013\u2027\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu;

/** Widths of letters in em, a little more than the font's; a letter of another script may fill a square. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/u, 1],
  [/[mwMW@%]/u, 0.88],
  [/[iljtfrI.,:;’' -]/u, 0.37],
  [/[A-Z0-9]/u, 0.62],
];
const OTHER_LETTER = 0.56;

/** The width of words in em, on one line. */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (LETTERS.find(([of]) => of.test(letter))?.[1] ?? OTHER_LETTER), 0);

/** Returns the text as a label: its beginning if it is long, and of a word that would run across the map the beginning too. */
export const labelText = (text: string): string => shortened(text, LONGEST).replace(WORD, beginningOf);

function beginningOf(word: string): string {
  // No letter is wider than an em.
  if (word.length <= WIDEST_WORD) return word;
  let width = 0;
  const beginning = graphemes(word)
    .filter((letter) => {
      width += widthOf(letter);
      return width <= WIDEST_WORD;
    })
    .join('');
  return beginning === word ? word : `${beginning}…`;
}
