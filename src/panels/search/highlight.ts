import { fold, initialsOf } from './fold';
import { isHan, sliceOf, type Word, wordsOf } from './terms';

/** A piece of a text, and whether it matches the query. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The terms of the query, and the terms of the index that matched: with a typo they differ. */
export interface TermMatch {
  readonly query: readonly string[];
  readonly matched: readonly string[];
  /** The query as it was typed. */
  readonly typed?: string;
}

/** Splits a text into matching and other pieces, so that matches become `<mark>` elements without any HTML from data. */
export function piecesOf(text: string, { query, matched }: TermMatch): Piece[] {
  const folded = fold(text);
  const marked = new Array<boolean>(text.length).fill(false);
  const words = wordsOf(folded);
  for (const [start, end] of words.flatMap((word, i) => (word.han ? pairsIn(word) : rangesIn(i)))) {
    marked.fill(true, folded.origin[start]?.[0], folded.origin[end - 1]?.[1]);
  }
  return split(text, marked);

  /** Returns the ranges of the query's terms in a run of Han characters. */
  function pairsIn({ text: run, start }: Word): Range[] {
    return query.filter(isHan).flatMap((term) => {
      const ranges: Range[] = [];
      for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + 1)) {
        ranges.push([start + at, start + at + term.length]);
      }
      return ranges;
    });
  }

  /** Returns the typed range of a word, or of it and its neighbours; the whole word if it matched in another way. */
  function rangesIn(i: number): Range[] {
    const word = words[i];
    if (!word) return [];
    const prefix = longest(query.filter((term) => word.text.startsWith(term)));
    if (prefix) return [[word.start, word.start + prefix.length]];
    const initials = initialsOf(sliceOf(text, folded, word.start, word.end));
    if (matched.includes(word.text) || (initials && matched.includes(initials))) return [[word.start, word.end]];
    const joined = joinedFrom(words, i, matched);
    return joined ? [[word.start, endOf(joined, query)]] : [];
  }
}

/** A range [start, end) of a folded text. */
type Range = readonly [start: number, end: number];

export const hasMatch = (pieces: readonly Piece[]): boolean => pieces.some(({ isMatch }) => isMatch);

/** Letters that are shown before the first match of a line. */
const BEFORE_MATCH = 32;

/** Cuts off the start of a line if its first match would otherwise be too far to the right to be visible. */
export function trimmedToMatch(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.isMatch || first.text.length <= BEFORE_MATCH || !hasMatch(rest)) return pieces;
  const end = first.text.slice(-BEFORE_MATCH);
  return [{ text: `… ${end.slice(end.indexOf(' ') + 1)}`, isMatch: false }, ...rest];
}

const longest = (terms: readonly string[]): string | undefined => [...terms].sort((a, b) => b.length - a.length)[0];

/** Neighbouring words that are one term of the index: "Jae-myung" as jaemyung. */
interface Joined {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Returns the longest such run of words that starts at `first` and matched. */
function joinedFrom(words: readonly Word[], first: number, matched: readonly string[]): Joined | undefined {
  for (let end = words.length; end > first + 1; end--) {
    const run = words.slice(first, end);
    const text = run.map((word) => word.text).join('');
    if (matched.includes(text)) return { text, words: run };
  }
  return undefined;
}

/** Returns where the typed part of joined words ends in the folded text; the end of all if they matched in another way. */
function endOf({ text, words }: Joined, query: readonly string[]): number {
  let rest = longest(query.filter((term) => text.startsWith(term)))?.length ?? text.length;
  for (const word of words) {
    if (rest <= word.text.length) return word.start + rest;
    rest -= word.text.length;
  }
  return words.at(-1)?.end ?? 0;
}

function split(text: string, marked: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const isMatch = marked[from] ?? false;
    let to = from + 1;
    while (to < text.length && marked[to] === isMatch) to++;
    pieces.push({ text: text.slice(from, to), isMatch });
    from = to;
  }
  return pieces;
}
