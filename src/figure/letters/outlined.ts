import type { Attributes, Element } from '../svg/svg';
import { type Letter, lettersOf } from './letters';
import type { Glyph, Outlines } from './outlines';

/** What outlining a text needs of the picture that it stands in. */
export interface Outlining {
  readonly outlines: Outlines;
  /** The data of the picture's paths by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** An id that nothing else in the picture has. */
  readonly newId: () => string;
}

/** Drawn with whatever font the reader's computer has, where no font of ours knows the letter. */
const FALLBACK =
  'Noto Sans CJK KR,Apple SD Gothic Neo,Malgun Gothic,PingFang SC,Microsoft YaHei,Hiragino Sans,sans-serif';

/**
 * A `<text>` as shapes: the halo under all letters, then the letters. Its words stand in the group's `aria-label`. `look`: its
 * attributes with those that it inherits.
 */
export function outlinedText(text: Element, look: Attributes, { outlines, paths, newId }: Outlining): Element {
  const letters = lettersOf(text, look, paths, outlines);
  const first = letters[0];
  /** Px for a thousandth of an em: coordinates of letters are whole thousandths. */
  const unit = (first?.size ?? 1000) / 1000;
  const [left, top] = [first?.x ?? 0, first?.y ?? 0];
  const place: Place = ({ x, y }) => [(x - left) / unit, (y - top) / unit];
  const moved = `translate(${round(left, 2)} ${round(top, 2)}) scale(${round(unit, 5)})`;
  const parts = partsOf(letters, outlines).map((part) => partElement(part, unit, place, outlines));
  return {
    name: 'g',
    attributes: {
      'data-target': text.attributes['data-target'],
      role: 'img',
      'aria-label': wordsOf(text),
      transform: look['transform'] === undefined ? moved : `${look['transform']} ${moved}`,
      opacity: text.attributes['opacity'],
    },
    children: look['stroke'] === undefined ? parts : haloed(parts, look, unit, newId),
  };
}

/** What a text says; its lines are parted by a space. */
function wordsOf({ children = [] }: Element): string {
  const words = children.map((child) => {
    if (typeof child === 'string') return child;
    const newLine = child.attributes['y'] !== undefined;
    return (newLine ? ' ' : '') + wordsOf(child);
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** The halo under all letters. Once it is a shape a text is no longer painted in the order that `paint-order` asks for everywhere. */
function haloed(parts: readonly Element[], look: Attributes, unit: number, newId: () => string): Element[] {
  const named = parts.map((part) => ({ part, id: newId() }));
  const halo: Element = {
    name: 'g',
    attributes: {
      fill: 'none',
      stroke: look['stroke'],
      'stroke-opacity': look['stroke-opacity'],
      'stroke-width': round(Number(look['stroke-width'] ?? 1) / unit, 1),
      'stroke-linejoin': look['stroke-linejoin'],
    },
    children: named.map(({ part, id }) => ({ ...part, attributes: { id, ...unpainted(part.attributes) } })),
  };
  const letters = named.map(({ part: { attributes }, id }): Element => {
    const { fill, 'fill-opacity': fillOpacity } = attributes;
    return { name: 'use', attributes: { href: `#${id}`, fill, 'fill-opacity': fillOpacity, stroke: 'none' } };
  });
  return [halo, ...letters];
}

const unpainted = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => !['fill', 'fill-opacity', 'stroke'].includes(key)));

/** Letters of one colour that are drawn in one way. */
interface Part {
  readonly fill: string | number | undefined;
  readonly known: boolean;
  readonly letters: Letter[];
}

function partsOf(letters: readonly Letter[], outlines: Outlines): Part[] {
  const parts: Part[] = [];
  for (const letter of letters) {
    const fill = letter.look['fill'];
    const known = /^\s$/.test(letter.character) || outlines.glyph(letter.font, letter.character) !== undefined;
    const part = parts.find((one) => one.fill === fill && one.known === known);
    if (part) part.letters.push(letter);
    else parts.push({ fill, known, letters: [letter] });
  }
  return parts;
}

type Place = (letter: Letter) => readonly [number, number];

function partElement({ fill, known, letters }: Part, unit: number, place: Place, outlines: Outlines): Element {
  const first = letters[0];
  const paint: Attributes = { fill, 'fill-opacity': first?.look['fill-opacity'], stroke: 'none' };
  if (!known) {
    const children = letters.map((letter) => systemLetter(letter, unit, place(letter)));
    return { name: 'g', attributes: { ...paint, 'font-family': FALLBACK }, children };
  }
  const pen = new Pen();
  for (const letter of letters) {
    const glyph = outlines.glyph(letter.font, letter.character);
    if (glyph) pen.draw(glyph, place(letter), letter.angle, letter.size / 1000 / unit);
  }
  return { name: 'path', attributes: { ...paint, d: pen.text } };
}

function systemLetter({ character, size, angle }: Letter, unit: number, [x, y]: readonly [number, number]): Element {
  const turn = angle === 0 ? '' : ` rotate(${round((angle * 180) / Math.PI, 2)})`;
  return {
    name: 'text',
    attributes: { transform: `translate(${round(x, 1)} ${round(y, 1)})${turn}`, 'font-size': round(size / unit, 1) },
    children: [character],
  };
}

/** Writes outlines as path data of whole numbers, relative, so that a word takes few bytes. */
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
