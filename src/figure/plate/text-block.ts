import { graphemes } from '../../story/characters';
import { LINE_END } from '../../story/phrases';
import type { Outlines } from '../letters/outlines';
import type { Element } from '../svg/svg';

/** The typography of a block of text: lengths are in px. */
export interface Type {
  readonly font: string;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly color: string;
  /** Added after each letter. */
  readonly spacing?: number;
}

/** How many letters a picture has room for: of a longer text it shows the beginning. */
export const MOST_LETTERS = { title: 160, subject: 160, date: 100, legend: 80, note: 700 } as const;

/** Returns the width of a text on one line in px. */
export function widthOf(text: string, { font, size, spacing = 0 }: Type, outlines: Outlines): number {
  let [width, previous] = [0, ''];
  for (const letter of graphemes(text.normalize('NFC'))) {
    width += ((outlines.kerning(font, previous, letter) + outlines.advance(font, letter)) * size) / 1000 + spacing;
    previous = letter;
  }
  return width;
}

/** The pieces between which a line may end: single Han and kana, words, spaces. */
const PIECES =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][\u3001\u3002\uff0c\uff0e]?|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+/gu;

const WORDS = /\S+|\s+/gu;

/** Returns the text in as few lines of `width` px as possible. A long word that is wider is cut between two letters. */
export const wrapped = (text: string, width: number, type: Type, outlines: Outlines): string[] =>
  filled(piecesOf(text, width, type, outlines), width, type, outlines);

function filled(pieces: readonly string[], width: number, type: Type, outlines: Outlines): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd(), type, outlines) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || piece.trim() !== '') line += /^\s/.test(piece) ? ' ' : piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** A word with at most so many letters is never cut: if it is wider than the line, it has a line of its own. */
const UNCUT_LETTERS = 16;

/** Returns the pieces of a text, at most `width` px each. A phrase that has room on a line is not broken. */
function piecesOf(text: string, width: number, type: Type, outlines: Outlines): string[] {
  const phrases = text.trim().split(LINE_END);
  return phrases.flatMap((phrase) => {
    const isWhole = phrases.length > 1 && widthOf(phrase, type, outlines) <= width;
    return phrase.match(isWhole ? WORDS : PIECES)?.flatMap((piece) => cut(piece, width, type, outlines)) ?? [];
  });
}

function cut(word: string, width: number, type: Type, outlines: Outlines): string[] {
  if (word.length <= UNCUT_LETTERS || widthOf(word, type, outlines) <= width) return [word];
  const pieces: string[] = [];
  let [piece, used] = ['', 0];
  for (const letter of graphemes(word.normalize('NFC'))) {
    const advance = widthOf(letter, type, outlines);
    if (piece !== '' && used + advance > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    [piece, used] = [piece + letter, used + advance];
  }
  return [...pieces, piece];
}

/** Returns the text in as few lines as `wrapped`, but of lengths as equal as possible: for titles. */
export function balanced(text: string, width: number, type: Type, outlines: Outlines): string[] {
  const pieces = piecesOf(text, width, type, outlines);
  const widest = filled(pieces, width, type, outlines);
  let [low, high, best] = [0, width, widest];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = filled(pieces, middle, type, outlines);
    if (lines.length > widest.length || lines.some((line) => widthOf(line, type, outlines) > middle)) low = middle;
    else [high, best] = [middle, lines];
  }
  return best;
}

/** Returns lines of text as elements, with the first baseline at `y`. */
export const linesAt = (lines: readonly string[], x: number, y: number, type: Type): Element[] =>
  lines.map((line, i) => ({
    name: 'text',
    attributes: {
      x,
      y: y + i * type.leading,
      'font-family': type.font,
      'font-size': type.size,
      'letter-spacing': type.spacing,
      fill: type.color,
    },
    children: [line],
  }));
