import { mapFontMetrics } from '../symbols/fonts';

/**
 * The letters of the map's fonts as shapes, read from `public/fonts/outlines.json`, which `scripts/glyph-outlines.mjs`
 * makes. All lengths are in thousandths of an em, y down, from where the letter begins on its baseline.
 */
export interface Outlines {
  /** Undefined where no font of this name has the letter. */
  readonly glyph: (font: string, character: string) => Glyph | undefined;
  /** How far the pen moves after a letter, guessed where the font lacks it. */
  readonly advance: (font: string, character: string) => number;
  /** What is added between two letters. */
  readonly kerning: (font: string, first: string, second: string) => number;
}

export interface Glyph {
  readonly advance: number;
  readonly pieces: readonly OutlinePiece[];
}

/** One command of an outline with absolute [x, y, …]: a move, a line, a quadratic curve or the way back to the last move. */
export interface OutlinePiece {
  readonly command: 'M' | 'L' | 'Q' | 'Z';
  readonly points: readonly number[];
}

/** The face of titles, which the map itself has no use for. */
export const TITLE_FONT = 'Title Serif';

interface FontOutlines {
  readonly unitsPerEm: number;
  readonly glyphs: Readonly<Record<string, string>>;
  readonly kerning?: Readonly<Record<string, number>>;
}

/** @throws Error where the file is not what the script makes. */
export function readOutlines(file: unknown): Outlines {
  if (!isFile(file)) throw new Error('These are no outlines of letters.');
  const read = new Map<string, Glyph>();
  const glyph = (font: string, character: string): Glyph | undefined => {
    const known = read.get(font + character);
    if (known) return known;
    const text = Object.hasOwn(file, font) ? file[font]?.glyphs[character] : undefined;
    if (text === undefined) return undefined;
    const made = glyphOf(text, 1000 / (file[font]?.unitsPerEm ?? 1000));
    read.set(font + character, made);
    return made;
  };
  return {
    glyph,
    advance: (font, character) => glyph(font, character)?.advance ?? mapFontMetrics.advance(font, character) * 1000,
    kerning: (font, first, second) =>
      ((file[font]?.kerning?.[first + second] ?? 0) * 1000) / (file[font]?.unitsPerEm ?? 1000),
  };
}

const isFile = (file: unknown): file is Readonly<Record<string, FontOutlines>> =>
  typeof file === 'object' &&
  file !== null &&
  Object.values(file).every((font) => typeof font?.unitsPerEm === 'number' && typeof font?.glyphs === 'object');

/** "543m12 0q3-4 5-6z" → the advance and the outline, at `scale`. */
function glyphOf(text: string, scale: number): Glyph {
  const advance = Number.parseFloat(text) * scale;
  const pieces: OutlinePiece[] = [];
  let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, 0, 0];
  const put = (command: OutlinePiece['command'], ...points: number[]) =>
    pieces.push({ command, points: points.map((value) => value * scale) });
  for (const [, command = '', numbers = ''] of text.matchAll(/([mlhvqtz])([^mlhvqtz]*)/g)) {
    const given = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const step = PAIRS[command] ?? 1;
    for (let i = 0; i === 0 || i < given.length; i += step) {
      const [a = 0, b = 0, c = 0, d = 0] = given.slice(i, i + step);
      const [fromX, fromY] = [x, y];
      switch (command) {
        case 'm':
          [x, y, startX, startY] = [x + a, y + b, x + a, y + b];
          put('M', x, y);
          break;
        case 'l':
        case 'h':
        case 'v':
          x += command === 'v' ? 0 : a;
          y += command === 'v' ? a : b;
          put('L', x, y);
          break;
        case 'q':
          [controlX, controlY, x, y] = [x + a, y + b, x + c, y + d];
          put('Q', controlX, controlY, x, y);
          break;
        case 't':
          [controlX, controlY] = [2 * fromX - controlX, 2 * fromY - controlY];
          [x, y] = [x + a, y + b];
          put('Q', controlX, controlY, x, y);
          break;
        default:
          [x, y] = [startX, startY];
          put('Z');
      }
    }
  }
  return { advance, pieces };
}

/** How many numbers each command of an outline takes. */
const PAIRS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, t: 2 };
