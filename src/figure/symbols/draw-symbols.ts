import type { Feature } from 'geojson';
import { isInteractive } from '../../style/layers/interactive';
import type { Size } from '../../view/camera';
import type { Point } from '../../view/projection';
import { type DrawnMark, namesOf, type Shape } from '../read/drawn-mark';
import type { LayerReader } from '../read/evaluate';
import type { Defs } from '../svg/defs';
import type { XY } from '../svg/path';
import type { Element } from '../svg/svg';
import { boxAround, touch } from './collision';
import { cornersOf, onScreen, type SymbolFrame, turned } from './frame';
import { drawnIcon } from './icon-shape';
import type { PlacedSymbol } from './placement';
import { EM, type Shaped } from './shaping';
import type { SymbolIcon } from './symbol-icon';
import type { SymbolText, TextSetting } from './symbol-text';
import type { TextAlong } from './text-along';
import { textAlongElement, textElement, turnedFrame } from './text-element';

export interface Drawing {
  readonly elements: Element[];
  readonly drawn: DrawnMark[];
}

/** The live map draws no symbol fainter than this. */
const FAINTEST = 0.1;

/** A layer's placed symbols: all icons, then all texts over them. What lies outside of the picture is left away. */
export function drawnSymbols(reader: LayerReader, symbols: readonly PlacedSymbol[], size: Size, defs: Defs): Drawing {
  const icons: Drawing = { elements: [], drawn: [] };
  const texts: Drawing = { elements: [], drawn: [] };
  const window = { left: 0, top: 0, right: size.width, bottom: size.height };
  const seen = (shape: Shape): boolean => touch(boxAround(pointsOf(shape)), window);
  const mark = (feature: Feature, part: 'icon' | 'text', shape: Shape, text?: Shaped): DrawnMark => ({
    layer: reader.layer.id,
    ...namesOf(feature),
    interactive: isInteractive(reader.layer),
    part,
    words: text?.lines.map((line) => line.map((run) => run.text).join('')).join('\n'),
    shape,
  });

  for (const { symbol, text, along, icon } of symbols) {
    const { feature } = symbol;
    const visible = (part: 'icon' | 'text'): boolean => reader.number(`${part}-opacity`, feature) >= FAINTEST;
    if (icon && symbol.icon && visible('icon')) {
      const shape = iconBox(symbol.icon);
      if (seen(shape)) {
        const opacity = reader.number('icon-opacity', feature);
        icons.elements.push(...standing(symbol.icon.frame.at, iconElements(symbol.icon, feature, opacity)));
        icons.drawn.push(mark(feature, 'icon', shape));
      }
    }
    if (text && symbol.text && visible('text')) {
      const shape = textBox(symbol.text, text);
      if (seen(shape)) {
        texts.elements.push(...standing(symbol.text.frame.at, [textElement(reader, feature, symbol.text, text)]));
        texts.drawn.push(mark(feature, 'text', shape, text.shaped));
      }
    }
    if (along && symbol.along && visible('text')) {
      const shape = alongBox(symbol.along);
      if (seen(shape)) {
        const way = symbol.along.label.path;
        const [x, y] = way[Math.floor(way.length / 2)] ?? [0, 0];
        texts.elements.push(...standing({ x, y }, [textAlongElement(reader, feature, symbol.along, defs)]));
        texts.drawn.push(mark(feature, 'text', shape, symbol.along.shaped));
      }
    }
  }
  return { elements: [...icons.elements, ...texts.elements], drawn: [...icons.drawn, ...texts.drawn] };
}

const standing = ({ x, y }: Point, elements: readonly Element[]): Element[] =>
  elements.map((element) => ({ ...element, at: [x, y] }));

function iconElements(icon: SymbolIcon, feature: Feature, opacity: number): Element[] {
  const frame = iconFrame(icon);
  return drawnIcon(icon.icon, frame.matrix, onScreen(frame, icon.offset), {
    'data-target': namesOf(feature).target,
    opacity: opacity < 1 ? opacity : undefined,
  });
}

const iconFrame = ({ frame, rotate, size }: SymbolIcon): SymbolFrame => ({
  ...frame,
  matrix: scaled(turned(frame.matrix, (rotate * Math.PI) / 180), size),
});

const iconBox = (icon: SymbolIcon): Shape =>
  area(cornersOf(icon.bounds).map((corner) => onScreen(iconFrame(icon), corner)));

function textBox(text: SymbolText, { shaped, shift }: TextSetting): Shape {
  const [x, y] = onScreen(text.frame, shift);
  const inside: SymbolFrame = {
    ...text.frame,
    matrix: scaled(turnedFrame(text), text.size / EM),
    at: { ...text.frame.at, x, y },
  };
  return area(cornersOf(shaped).map((corner) => onScreen(inside, corner)));
}

/** The strip that a text along a line covers: its way, moved to the text's middle. */
function alongBox({ label, shaped }: TextAlong): Shape {
  const scale = label.size / EM;
  const half = ((shaped.bottom - shaped.top) / 2) * scale;
  const middle = ((shaped.top + shaped.bottom) / 2) * scale;
  const moved = label.path.map((point, i): XY => {
    const [a, b] = [label.path[i - 1] ?? point, label.path[i + 1] ?? point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [point[0] - ((b[1] - a[1]) / length) * middle, point[1] + ((b[0] - a[0]) / length) * middle];
  });
  return { type: 'line', lines: [moved], width: 2 * half };
}

const area = (ring: readonly XY[]): Shape => ({ type: 'area', rings: [ring] });

const pointsOf = (shape: Shape): readonly XY[] =>
  shape.type === 'disc' ? [[shape.x, shape.y]] : ((shape.type === 'line' ? shape.lines : shape.rings)[0] ?? []);

const scaled = ([a, b, c, d]: SymbolFrame['matrix'], by: number): SymbolFrame['matrix'] => [
  a * by,
  b * by,
  c * by,
  d * by,
];
