import type { Attributes, Element } from '../svg/svg';
import type { Outlines } from './outlines';
import { type PointAt, pointsAlong } from './text-path';

/** A letter of a text as a browser places it: the start of its baseline in px, and its rotation. */
export interface Letter {
  readonly character: string;
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
      return straight.flatMap((letter) => onPath(letter, pointAt, outlines));
    }
    if (x !== undefined || y !== undefined) pen.previous = undefined;
    pen.x = Number(x ?? pen.x);
    pen.y = Number(y ?? pen.y) + Number(dy ?? 0);
    return lettersIn(child.children ?? [], inner, pen, paths, outlines);
  });
}

/** Returns a letter of a straight line moved to a path: its middle is on the path, and it has the path's direction there. */
function onPath(letter: Letter, pointAt: PointAt, outlines: Outlines): Letter[] {
  const half = (advanceOf(letter, outlines) + spacingOf(letter.computed)) / 2;
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
  return [...text.normalize('NFC')].map((character) => {
    if (pen.previous?.font === font) pen.x += (outlines.kerning(font, pen.previous.character, character) * size) / 1000;
    const letter: Letter = { character, font, size, x: pen.x, y: pen.y, angle: 0, computed };
    pen.x += advanceOf(letter, outlines) + spacingOf(computed);
    pen.previous = { font, character };
    return letter;
  });
}

const advanceOf = ({ font, size, character }: Letter, outlines: Outlines): number =>
  (outlines.advance(font, character) * size) / 1000;

const spacingOf = (computed: Attributes): number => Number(computed['letter-spacing'] ?? 0);
