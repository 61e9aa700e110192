import { type Folded, fold, initialsOf } from './fold';

/** A run of letters and digits in a folded text, [start, end). Han characters stand together apart from others. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly han: boolean;
}

const WORD = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

export const wordsOf = ({ text }: Folded): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    han: match[1] !== undefined,
  }));

/** A name without anything between its letters: "Lee Jae-myung" and "lee jaemyung" are the same. */
export const compact = (text: string): string =>
  wordsOf(fold(text))
    .map((word) => word.text)
    .join('');

/**
 * What a name is found by: its words; two neighbours, and all of them, written as one; the initials of Hangul. Han is
 * written without spaces, so that its pairs of characters stand for words.
 */
export function termsOfName(name: string): string[] {
  const folded = fold(name);
  const words = wordsOf(folded).filter(({ han }) => !han);
  const terms = new Set(termsOfText(name));
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next) terms.add(word.text + next.text);
    const initials = initialsOf(sliceOf(name, folded, word.start, word.end));
    if (initials) terms.add(initials);
  });
  if (words.length > 1) terms.add(words.map(({ text }) => text).join(''));
  return [...terms];
}

/** What a sentence is found by: its words, and of Han each pair of neighbours and each run's last character. */
export const termsOfText = (text: string): string[] =>
  wordsOf(fold(text)).flatMap((word) => (word.han ? [...pairs(word.text), lastOf(word.text)] : [word.text]));

/** What a query looks for. A single Han character is found at the beginning of a pair or as the last of a run. */
export const termsOfQuery = (query: string): string[] => [
  ...new Set(
    wordsOf(fold(query)).flatMap((word) => {
      const two = word.han ? pairs(word.text) : [];
      return two.length ? two : [word.text];
    }),
  ),
];

export const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);

/** A word as it may have been meant where two neighbouring letters were typed in each other's place: "Soeul" → "Seoul". */
export function swapsOf(term: string): string[] {
  const letters = [...term];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
}

/** The part of the original that a part [start, end) of the folded text comes from. */
export const sliceOf = (original: string, { origin }: Folded, start: number, end: number): string =>
  original.slice(origin[start]?.[0], origin[end - 1]?.[1]);

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

const lastOf = (run: string): string => [...run].at(-1) ?? '';
