import { fold, initialsOf } from './fold';
import { isHan, sliceOf, type Word, wordsOf } from './terms';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** What was looked for, and the terms of the index that answered to it: with a slip of the pen they differ. */
export interface Sought {
  readonly query: readonly string[];
  readonly matched: readonly string[];
}

/** A text in pieces, the found ones apart, so that they become elements and the text stays text. */
export function piecesOf(text: string, { query, matched }: Sought): Piece[] {
  const folded = fold(text);
  const marked = new Array<boolean>(text.length).fill(false);
  const words = wordsOf(folded);
  for (const [start, end] of words.flatMap((word, i) => (word.han ? pairsIn(word) : partOf(i)))) {
    marked.fill(true, folded.origin[start]?.[0], folded.origin[end - 1]?.[1]);
  }
  return split(text, marked);

  /** Where in a run of Han characters the sought ones stand. */
  function pairsIn({ text: run, start }: Word): Range[] {
    return query.filter(isHan).flatMap((term) => {
      const ranges: Range[] = [];
      for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + 1)) {
        ranges.push([start + at, start + at + term.length]);
      }
      return ranges;
    });
  }

  /** What of a word, or of it and its neighbours, was typed; the whole where it was typed otherwise. */
  function partOf(i: number): Range[] {
    const word = words[i];
    if (!word) return [];
    const begun = longest(query.filter((term) => word.text.startsWith(term)));
    if (begun) return [[word.start, word.start + begun.length]];
    const initials = initialsOf(sliceOf(text, folded, word.start, word.end));
    if (matched.includes(word.text) || (initials && matched.includes(initials))) return [[word.start, word.end]];
    const joined = joinedFrom(words, i, matched);
    return joined ? [[word.start, endOf(joined, query)]] : [];
  }
}

/** A part [start, end) of a folded text. */
type Range = readonly [start: number, end: number];

export const hasFound = (pieces: readonly Piece[]): boolean => pieces.some(({ found }) => found);

/** Letters that stand before what was found, in a line that has no room for all. */
const BEFORE_FOUND = 32;

/** A line from a little before what was found in it, so that this is seen however long the line is. */
export function fromFound(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.found || first.text.length <= BEFORE_FOUND || !hasFound(rest)) return pieces;
  const kept = first.text.slice(-BEFORE_FOUND);
  return [{ text: `… ${kept.slice(kept.indexOf(' ') + 1)}`, found: false }, ...rest];
}

const longest = (terms: readonly string[]): string | undefined => [...terms].sort((a, b) => b.length - a.length)[0];

/** Neighbouring words, from the one at `first`, that the index knows as one: "Jae-myung" as jaemyung. */
interface Joined {
  readonly text: string;
  readonly words: readonly Word[];
}

function joinedFrom(words: readonly Word[], first: number, matched: readonly string[]): Joined | undefined {
  for (let end = words.length; end > first + 1; end--) {
    const some = words.slice(first, end);
    const text = some.map((word) => word.text).join('');
    if (matched.includes(text)) return { text, words: some };
  }
  return undefined;
}

/** Where in the folded text what was typed of the joined words ends; all of them where it was typed otherwise. */
function endOf({ text, words }: Joined, query: readonly string[]): number {
  let left = longest(query.filter((term) => text.startsWith(term)))?.length ?? text.length;
  for (const word of words) {
    if (left <= word.text.length) return word.start + left;
    left -= word.text.length;
  }
  return words.at(-1)?.end ?? 0;
}

function split(text: string, marked: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const found = marked[from] ?? false;
    let to = from + 1;
    while (to < text.length && marked[to] === found) to++;
    pieces.push({ text: text.slice(from, to), found });
    from = to;
  }
  return pieces;
}
