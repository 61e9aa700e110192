import { graphemes } from '../../story/characters';
import type { Attributes, Element } from '../svg/svg';
import { SQUARE } from '../symbols/fonts';
import type { Outlines } from './outlines';
import { type PointAt, pointsAlong } from './text-path';

/** A letter of a text as a browser places it: the start of its baseline in px, and its rotation. Or a whole text: see `isWhole`. */
export interface Letter {
  readonly character: string;
  /** A text that cannot be cut into letters: a browser draws it at once. Then `width` is a guess. */
  readonly isWhole: boolean;
  /** Px along the line, without letter spacing. */
  readonly width: number;
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Radians clockwise. */
  readonly angle: number;
  /** The attributes of its text, with inherited ones. */
  readonly computed: Attributes;
}

interface Pen {
  x: number;
  y: number;
  /** The previous letter, for kerning. */
  previous: { readonly font: string; readonly character: string } | undefined;
}

/**
 * Returns the letters of a `<text>` in reading order. `computed`: its attributes, with inherited ones. `paths`: the data of the paths
 * that a `<textPath>` may refer to, by id.
 */
export function lettersOf(
  text: Element,
  computed: Attributes,
  paths: ReadonlyMap<string, string>,
  outlines: Outlines,
): Letter[] {
  const pen: Pen = { x: Number(computed['x'] ?? 0), y: Number(computed['y'] ?? 0), previous: undefined };
  return lettersIn(text.children ?? [], computed, pen, paths, outlines);
}

function lettersIn(
  children: readonly (Element | string)[],
  computed: Attributes,
  pen: Pen,
  paths: ReadonlyMap<string, string>,
  outlines: Outlines,
): Letter[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return onLine(child, computed, pen, outlines);
    const { x, y, dy, ...own } = child.attributes;
    const inner = { ...computed, ...withoutUndefined(own) };
    if (child.name === 'textPath') {
      const pointAt = pointsAlong(paths.get(String(own['href']).slice(1)) ?? '');
      const start: Pen = { x: Number(own['startOffset'] ?? 0), y: 0, previous: undefined };
      const straight = lettersIn(child.children ?? [], inner, start, paths, outlines);
      return straight.flatMap((letter) => onPath(letter, pointAt));
    }
    if (x !== undefined || y !== undefined) pen.previous = undefined;
    pen.x = Number(x ?? pen.x);
    pen.y = Number(y ?? pen.y) + Number(dy ?? 0);
    return lettersIn(child.children ?? [], inner, pen, paths, outlines);
  });
}

/** Returns a letter of a straight line moved to a path: its middle is on the path, and it has the path's direction there. */
function onPath(letter: Letter, pointAt: PointAt): Letter[] {
  const half = (letter.width + spacingOf(letter.computed)) / 2;
  const middle = pointAt(letter.x + half);
  if (!middle) return [];
  const [cos, sin] = [Math.cos(middle.angle), Math.sin(middle.angle)];
  return [
    {
      ...letter,
      x: middle.x - cos * half - sin * letter.y,
      y: middle.y - sin * half + cos * letter.y,
      angle: middle.angle,
    },
  ];
}

const withoutUndefined = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** Returns the letters of a text on the pen's current line, and moves the pen to their end. */
function onLine(text: string, computed: Attributes, pen: Pen, outlines: Outlines): Letter[] {
  const font = String(computed['font-family'] ?? '').split(',')[0] ?? '';
  const size = Number(computed['font-size'] ?? 16);
  const characters = graphemes(text.normalize('NFC'));
  const advances = characters.map((character) => (outlines.advance(font, character) * size) / 1000);
  const common = { font, size, y: pen.y, angle: 0, computed };
  if (!characters.every((character) => isAlone(font, character, outlines))) {
    const [x, width] = [pen.x, advances.reduce((sum, advance) => sum + advance, 0)];
    pen.x += width;
    pen.previous = undefined;
    return [{ ...common, character: text, isWhole: true, x, width }];
  }
  return characters.map((character, i) => {
    if (pen.previous?.font === font) pen.x += (outlines.kerning(font, pen.previous.character, character) * size) / 1000;
    const [x, width] = [pen.x, advances[i] ?? 0];
    pen.x += width + spacingOf(computed);
    pen.previous = { font, character };
    return { ...common, character, isWhole: false, x, width };
  });
}

/**
 * Whether a letter looks the same without its neighbours and has a known width: our fonts have it, or it is Han, kana or Hangul. Scripts
 * that join letters, stack marks or run right to left do not, and of other scripts we do not know the widths.
 */
const isAlone = (font: string, character: string, outlines: Outlines): boolean =>
  outlines.glyph(font, character) !== undefined ||
  /^\s+$/.test(character) ||
  (SQUARE.test(character) && [...character].length === 1);

const spacingOf = (computed: Attributes): number => Number(computed['letter-spacing'] ?? 0);
