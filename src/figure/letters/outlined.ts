import type { Attributes, Element } from '../svg/svg';
import { type Letter, lettersOf } from './letters';
import type { Glyph, Outlines } from './outlines';

/** What is needed of a picture to convert its texts to outlines. */
export interface Outlining {
  readonly outlines: Outlines;
  /** The data of the picture's paths by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** Returns an id that is unique in the picture. */
  readonly newId: () => string;
}

/** Fonts for letters that none of the map's fonts has: the first that the user's computer has is used. */
const FALLBACK_FONTS =
  'Noto Sans CJK KR,Apple SD Gothic Neo,Malgun Gothic,PingFang SC,Microsoft YaHei,Hiragino Sans,sans-serif';

/** The first letter with a direction is of a script that runs right to left (Unicode's rule P2). */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Returns a `<text>` as shapes: the halo, then the letters. Its words are the group's `aria-label`. `computed`: its attributes, with
 * inherited ones.
 */
export function outlinedText(text: Element, computed: Attributes, { outlines, paths, newId }: Outlining): Element {
  const letters = lettersOf(text, computed, paths, outlines);
  const first = letters[0];
  /** Px per thousandth of an em: coordinates of letters are whole thousandths. */
  const unit = (first?.size ?? 1000) / 1000;
  const [left, top] = [first?.x ?? 0, first?.y ?? 0];
  const locate: Locate = ({ x, y }) => [(x - left) / unit, (y - top) / unit];
  const moved = `translate(${round(left, 2)} ${round(top, 2)}) scale(${round(unit, 5)})`;
  const parts = partsOf(letters, outlines).map((part) => partElement(part, unit, locate, outlines));
  const transform = computed['transform'] === undefined ? moved : `${computed['transform']} ${moved}`;
  const { 'data-target': target, 'aria-hidden': hidden, opacity } = text.attributes;
  // The halo of a text along a line is a text of its own.
  if (hidden) {
    const [halo] = withHalo(parts, computed, unit, newId);
    return { name: 'g', attributes: { 'aria-hidden': hidden, transform, opacity }, children: halo ? [halo] : [] };
  }
  return {
    name: 'g',
    attributes: { 'data-target': target, role: 'img', 'aria-label': wordsOf(text), transform, opacity },
    children: computed['stroke'] === undefined ? parts : withHalo(parts, computed, unit, newId),
  };
}

/** Returns the words of a text, its lines separated by a space. */
function wordsOf({ children = [] }: Element): string {
  const words = children.map((child) => {
    if (typeof child === 'string') return child;
    const isNewLine = child.attributes['y'] !== undefined;
    return (isNewLine ? ' ' : '') + wordsOf(child);
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Returns the halo of all letters, then the letters: not all programs that read SVG know `paint-order`. */
function withHalo(parts: readonly Element[], computed: Attributes, unit: number, newId: () => string): Element[] {
  const named = parts.map((part) => ({ part, id: newId() }));
  const halo: Element = {
    name: 'g',
    attributes: {
      fill: 'none',
      stroke: computed['stroke'],
      'stroke-opacity': computed['stroke-opacity'],
      'stroke-width': round(Number(computed['stroke-width'] ?? 1) / unit, 1),
      'stroke-linejoin': computed['stroke-linejoin'],
    },
    children: named.map(({ part, id }) => ({ ...part, attributes: { id, ...withoutPaint(part.attributes) } })),
  };
  const letters = named.map(({ part: { attributes }, id }): Element => {
    const { fill, 'fill-opacity': fillOpacity } = attributes;
    return { name: 'use', attributes: { href: `#${id}`, fill, 'fill-opacity': fillOpacity, stroke: 'none' } };
  });
  return [halo, ...letters];
}

const withoutPaint = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => !['fill', 'fill-opacity', 'stroke'].includes(key)));

/** Letters of one colour that are drawn in the same way. */
interface Part {
  readonly fill: string | number | undefined;
  /** The fonts that the text asks for besides the map's, each followed by a comma. */
  readonly fonts: string;
  /** Whether the map's fonts have the letters. */
  readonly hasOutlines: boolean;
  readonly letters: Letter[];
}

function partsOf(letters: readonly Letter[], outlines: Outlines): Part[] {
  const parts: Part[] = [];
  for (const letter of letters) {
    const fill = letter.computed['fill'];
    const { font, character, isWhole } = letter;
    const hasOutlines = !isWhole && (/^\s+$/.test(character) || outlines.glyph(font, character) !== undefined);
    const fonts = systemFonts(String(letter.computed['font-family'] ?? ''), outlines);
    const part = parts.find(
      (other) => other.fill === fill && other.hasOutlines === hasOutlines && other.fonts === fonts,
    );
    if (part) part.letters.push(letter);
    else parts.push({ fill, fonts, hasOutlines, letters: [letter] });
  }
  return parts;
}

/** The fonts of a list that are not the map's own, each followed by a comma. */
const systemFonts = (family: string, outlines: Outlines): string =>
  family
    .split(',')
    .filter((font) => font !== '' && font !== 'sans-serif' && !outlines.glyph(font, 'a'))
    .map((font) => `${font},`)
    .join('');

/** Returns the start of a letter in thousandths of an em from the first letter. */
type Locate = (letter: Letter) => readonly [number, number];

function partElement(
  { fill, fonts, hasOutlines, letters }: Part,
  unit: number,
  locate: Locate,
  outlines: Outlines,
): Element {
  const first = letters[0];
  const paint: Attributes = { fill, 'fill-opacity': first?.computed['fill-opacity'], stroke: 'none' };
  if (!hasOutlines) {
    const children = letters.map((letter) => systemLetter(letter, unit, locate(letter)));
    return { name: 'g', attributes: { ...paint, 'font-family': fonts + FALLBACK_FONTS }, children };
  }
  const pen = new Pen();
  for (const letter of letters) {
    const glyph = outlines.glyph(letter.font, letter.character);
    if (glyph) pen.draw(glyph, locate(letter), letter.angle, letter.size / 1000 / unit);
  }
  return { name: 'path', attributes: { ...paint, d: pen.text } };
}

function systemLetter(letter: Letter, unit: number, [x, y]: readonly [number, number]): Element {
  const { character, size, angle } = letter;
  const rotation = angle === 0 ? '' : ` rotate(${round((angle * 180) / Math.PI, 2)})`;
  return {
    name: 'text',
    attributes: {
      transform: `translate(${round(x, 1)} ${round(y, 1)})${rotation}`,
      'font-size': round(size / unit, 1),
      ...(letter.isWhole && anchorOf(letter, unit)),
    },
    children: [character],
  };
}

/** Returns where a whole text is held: at its left end, as on screen; along a path at its middle, which is less wrong if its width is. */
function anchorOf({ character, angle, width }: Letter, unit: number): Attributes {
  const rightToLeft = RIGHT_TO_LEFT.test(character);
  const direction = rightToLeft ? 'rtl' : undefined;
  if (angle !== 0) return { direction, x: round(width / 2 / unit, 1), 'text-anchor': 'middle' };
  return { direction, 'text-anchor': rightToLeft ? 'end' : undefined };
}

/** Writes outlines as path data of relative whole numbers, so that a word takes few bytes. */
class Pen {
  text = '';
  private x = 0;
  private y = 0;

  draw({ pieces }: Glyph, [left, top]: readonly [number, number], angle: number, scale: number): void {
    const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
    let [startX, startY] = [this.x, this.y];
    for (const { command, points } of pieces) {
      const numbers: number[] = [];
      let [x, y] = [this.x, this.y];
      for (let i = 0; i < points.length; i += 2) {
        const [a, b] = [points[i] ?? 0, points[i + 1] ?? 0];
        [x, y] = [Math.round(left + a * cos - b * sin), Math.round(top + a * sin + b * cos)];
        numbers.push(x - this.x, y - this.y);
      }
      if (command === 'Z') [x, y] = [startX, startY];
      if (command === 'M') [startX, startY] = [x, y];
      this.text +=
        command.toLowerCase() + numbers.map((value, i) => (i > 0 && value >= 0 ? ` ${value}` : value)).join('');
      [this.x, this.y] = [x, y];
    }
  }
}

const round = (value: number, digits: number): string => String(Math.round(value * 10 ** digits) / 10 ** digits || 0);
