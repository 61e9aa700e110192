import { mapFontMetrics } from '../symbols/fonts';

/**
 * Outlines of the letters of the map's fonts, from `public/fonts/outlines.json`, which `scripts/fonts/glyph-outlines.mjs` writes, and of a
 * language's own fonts, `public/fonts/Kore/outlines.json` and others beside it, from `scripts/fonts/east-asian.mjs`. All lengths are in thousandths of an em, from the start of the letter on its baseline; y goes down.
 */
export interface Outlines {
  /** Returns a letter's outline; undefined if there is no such font or it lacks the letter. */
  readonly glyph: (font: string, character: string) => Glyph | undefined;
  /** Returns a letter's advance; an estimate if the font lacks it. */
  readonly advance: (font: string, character: string) => number;
  /** Returns the space that is added between two letters. */
  readonly kerning: (font: string, first: string, second: string) => number;
}

export interface Glyph {
  readonly advance: number;
  readonly pieces: readonly OutlinePiece[];
}

/** A command of an outline with absolute [x, y, …]: move, line, quadratic curve, or back to the last move. */
export interface OutlinePiece {
  readonly command: 'M' | 'L' | 'Q' | 'Z';
  readonly points: readonly number[];
}

/** The font of titles, which the map itself does not use. */
export const TITLE_FONT = 'Title Serif';

interface FontOutlines {
  readonly unitsPerEm: number;
  readonly glyphs: Readonly<Record<string, string>>;
  readonly kerning?: Readonly<Record<string, number>>;
}

/** What draws a letter that a font of an East Asian language lacks: they have two weights, and regular has all letters. */
const INSTEAD: Readonly<Record<string, string>> = {
  [TITLE_FONT]: 'Map Sans Semibold',
  'Map Sans Semibold': 'Map Sans Regular',
  'Map Serif Italic': 'Map Sans Regular',
};

/**
 * Returns the outlines of a parsed file. `own`: the parsed file of the story's language, if that has one.
 * @throws Error if one does not have the format that the scripts write
 */
export function readOutlines(file: unknown, own: unknown = {}): Outlines {
  if (!isFile(file) || !isFile(own)) throw new Error('These are no outlines of letters.');
  const cache = new Map<string, Glyph>();
  const found = (font: string, character: string): Glyph | undefined => {
    const ofOwn = (name: string | undefined): Glyph | undefined =>
      name === undefined ? undefined : (glyphIn(own, name, character) ?? ofOwn(INSTEAD[name]));
    return glyphIn(file, font, character) ?? ofOwn(font);
  };
  const glyph = (font: string, character: string): Glyph | undefined => {
    const known = cache.get(font + character) ?? found(font, character);
    if (known) cache.set(font + character, known);
    return known;
  };
  return {
    glyph,
    advance: (font, character) => glyph(font, character)?.advance ?? mapFontMetrics.advance(font, character) * 1000,
    kerning: (font, first, second) =>
      ((file[font]?.kerning?.[first + second] ?? 0) * 1000) / (file[font]?.unitsPerEm ?? 1000),
  };
}

function glyphIn(file: Readonly<Record<string, FontOutlines>>, font: string, character: string): Glyph | undefined {
  const outlines = Object.hasOwn(file, font) ? file[font] : undefined;
  const text = outlines?.glyphs[character];
  return outlines && text !== undefined ? glyphOf(text, 1000 / outlines.unitsPerEm) : undefined;
}

const isFile = (file: unknown): file is Readonly<Record<string, FontOutlines>> =>
  typeof file === 'object' &&
  file !== null &&
  Object.values(file).every((font) => typeof font?.unitsPerEm === 'number' && typeof font?.glyphs === 'object');

/** Returns the advance and the outline that a text like "543m12 0q3-4 5-6z" contains, multiplied by `scale`. */
function glyphOf(text: string, scale: number): Glyph {
  const advance = Number.parseFloat(text) * scale;
  const pieces: OutlinePiece[] = [];
  let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, 0, 0];
  const add = (command: OutlinePiece['command'], ...points: number[]) =>
    pieces.push({ command, points: points.map((value) => value * scale) });
  for (const [, command = '', numbers = ''] of text.matchAll(/([mlhvqtz])([^mlhvqtz]*)/g)) {
    const values = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const step = ARGUMENT_COUNTS[command] ?? 1;
    for (let i = 0; i === 0 || i < values.length; i += step) {
      const [a = 0, b = 0, c = 0, d = 0] = values.slice(i, i + step);
      const [fromX, fromY] = [x, y];
      switch (command) {
        case 'm':
          [x, y, startX, startY] = [x + a, y + b, x + a, y + b];
          add('M', x, y);
          break;
        case 'l':
        case 'h':
        case 'v':
          x += command === 'v' ? 0 : a;
          y += command === 'v' ? a : b;
          add('L', x, y);
          break;
        case 'q':
          [controlX, controlY, x, y] = [x + a, y + b, x + c, y + d];
          add('Q', controlX, controlY, x, y);
          break;
        case 't':
          [controlX, controlY] = [2 * fromX - controlX, 2 * fromY - controlY];
          [x, y] = [x + a, y + b];
          add('Q', controlX, controlY, x, y);
          break;
        default:
          [x, y] = [startX, startY];
          add('Z');
      }
    }
  }
  return { advance, pieces };
}

/** How many numbers each command of an outline needs. */
const ARGUMENT_COUNTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, t: 2 };
