import { type Folded, fold, initialsOf } from './fold';

/** A run of letters and digits in a folded text, [start, end). `han`: a run of Han characters only, never mixed with others. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly han: boolean;
}

const WORD = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Returns the words of a folded text. */
export const wordsOf = ({ text }: Folded): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    han: match[1] !== undefined,
  }));

/** Returns a name without anything between its letters: "Lee Jae-myung" and "lee jaemyung" give the same. */
export const compact = (text: string): string =>
  wordsOf(fold(text))
    .map((word) => word.text)
    .join('');

/**
 * Returns the index's terms of a name: its words; two neighbouring words, and all words, written as one; the initials of
 * Hangul. Han has no spaces between words, so its pairs of characters are its terms.
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

/** Returns the index's terms of a sentence: its words; for Han each pair of characters and each run's last character. */
export const termsOfText = (text: string): string[] =>
  wordsOf(fold(text)).flatMap((word) => (word.han ? [...pairs(word.text), lastOf(word.text)] : [word.text]));

/** Returns the terms of a query. A single Han character matches as the start of a pair or as the last of a run. */
export const termsOfQuery = (query: string): string[] => [
  ...new Set(
    wordsOf(fold(query)).flatMap((word) => {
      const hanPairs = word.han ? pairs(word.text) : [];
      return hanPairs.length ? hanPairs : [word.text];
    }),
  ),
];

export const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);

/** Returns all words that differ from a word by two exchanged neighbouring letters: "Soeul" → "Seoul" and others. */
export function transpositionsOf(term: string): string[] {
  const letters = [...term];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
}

/** Returns the part of the original that a range [start, end) of the folded text comes from. */
export const sliceOf = (original: string, { origin }: Folded, start: number, end: number): string =>
  original.slice(origin[start]?.[0], origin[end - 1]?.[1]);

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

const lastOf = (run: string): string => [...run].at(-1) ?? '';
