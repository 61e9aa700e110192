import type { Attributes, Element } from '../svg/svg';
import type { Outlines } from './outlines';
import { type PointAt, pointsAlong } from './polyline';

/** One letter of a text as a browser places it: where its pen begins, in px, and how it is turned. */
export interface Letter {
  readonly character: string;
  readonly font: string;
  /** Px. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Radians clockwise. */
  readonly angle: number;
  readonly look: Attributes;
}

interface Pen {
  x: number;
  y: number;
  /** The letter before, for kerning: its font and itself. */
  last: { readonly font: string; readonly character: string } | undefined;
}

/**
 * The letters of a `<text>` in the order in which they are read. `look`: its attributes with those that it inherits. `paths`:
 * the data of the paths that a `<textPath>` may refer to, by id.
 */
export function lettersOf(
  text: Element,
  look: Attributes,
  paths: ReadonlyMap<string, string>,
  outlines: Outlines,
): Letter[] {
  const pen: Pen = { x: Number(look['x'] ?? 0), y: Number(look['y'] ?? 0), last: undefined };
  return lettersIn(text.children ?? [], look, pen, paths, outlines);
}

function lettersIn(
  children: readonly (Element | string)[],
  look: Attributes,
  pen: Pen,
  paths: ReadonlyMap<string, string>,
  outlines: Outlines,
): Letter[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return onLine(child, look, pen, outlines);
    const { x, y, dy, ...own } = child.attributes;
    const inner = { ...look, ...given(own) };
    if (child.name === 'textPath') {
      const way = pointsAlong(paths.get(String(own['href']).slice(1)) ?? '');
      const start: Pen = { x: Number(own['startOffset'] ?? 0), y: 0, last: undefined };
      const straight = lettersIn(child.children ?? [], inner, start, paths, outlines);
      return straight.flatMap((letter) => onWay(letter, way, outlines));
    }
    if (x !== undefined || y !== undefined) pen.last = undefined;
    pen.x = Number(x ?? pen.x);
    pen.y = Number(y ?? pen.y) + Number(dy ?? 0);
    return lettersIn(child.children ?? [], inner, pen, paths, outlines);
  });
}

/** A letter of a straight line brought onto a way: its middle stands on the way and it is turned as the way is there. */
function onWay(letter: Letter, way: PointAt, outlines: Outlines): Letter[] {
  const half = (advanceOf(letter, outlines) + spacingOf(letter.look)) / 2;
  const middle = way(letter.x + half);
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

const given = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** The letters of words on the line that the pen is on. */
function onLine(text: string, look: Attributes, pen: Pen, outlines: Outlines): Letter[] {
  const font = String(look['font-family'] ?? '').split(',')[0] ?? '';
  const size = Number(look['font-size'] ?? 16);
  return [...text.normalize('NFC')].map((character) => {
    if (pen.last?.font === font) pen.x += (outlines.kerning(font, pen.last.character, character) * size) / 1000;
    const letter: Letter = { character, font, size, x: pen.x, y: pen.y, angle: 0, look };
    pen.x += advanceOf(letter, outlines) + spacingOf(look);
    pen.last = { font, character };
    return letter;
  });
}

const advanceOf = ({ font, size, character }: Letter, outlines: Outlines): number =>
  (outlines.advance(font, character) * size) / 1000;

const spacingOf = (look: Attributes): number => Number(look['letter-spacing'] ?? 0);
