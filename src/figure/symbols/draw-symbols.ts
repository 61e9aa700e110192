import type { Feature } from 'geojson';
import { RADIANS } from '../../composition/sphere';
import { isInteractive } from '../../style/layers/interactive';
import type { Size } from '../../view/camera';
import { type Box, boxAround } from '../../view/framing';
import type { Point } from '../../view/projection';
import { type DrawnMark, type DrawnShape, namesOf } from '../read/drawn-mark';
import type { LayerReader } from '../read/evaluate';
import type { Defs } from '../svg/defs';
import type { XY } from '../svg/path';
import type { Element } from '../svg/svg';
import { boxesTouch } from './collision';
import { cornersOf, onScreen, rotated, type SymbolFrame } from './frame';
import { drawnIcon } from './icon-shape';
import type { LineText } from './line-text';
import type { PlacedSymbol } from './placement';
import { EM, type Shaped } from './shaping';
import type { SymbolIcon } from './symbol-icon';
import type { SymbolText, TextCandidate } from './symbol-text';
import { lineTextElements, textElement, textMatrix } from './text-element';

export interface Drawing {
  readonly elements: Element[];
  readonly drawn: DrawnMark[];
}

/** The live map draws no symbol with less opacity than this. */
const MIN_OPACITY = 0.1;

/**
 * Returns a layer's placed symbols: all icons, then all texts over them. Those outside of the picture are left out. `cutsTexts`: a text
 * that leaves the picture is drawn, as in the live map.
 */
export function drawnSymbols(
  reader: LayerReader,
  symbols: readonly PlacedSymbol[],
  size: Size,
  defs: Defs,
  cutsTexts: boolean,
): Drawing {
  const icons: Drawing = { elements: [], drawn: [] };
  const texts: Drawing = { elements: [], drawn: [] };
  const picture = { left: 0, top: 0, right: size.width, bottom: size.height };
  const isInPicture = (shape: DrawnShape): boolean => boxesTouch(boxAround(pointsOf(shape)), picture);
  const isTextShown = cutsTexts ? isInPicture : (shape: DrawnShape) => isInside(boxAround(pointsOf(shape)), picture);
  const mark = (feature: Feature, part: 'icon' | 'text', shape: DrawnShape, text?: Shaped): DrawnMark => ({
    layer: reader.layer.id,
    ...namesOf(feature),
    interactive: isInteractive(reader.layer),
    part,
    words: text?.lines.map((line) => line.map((run) => run.text).join('')).join('\n'),
    shape,
  });

  for (const { symbol, text, lineText, icon } of symbols) {
    const { feature } = symbol;
    const isVisible = (part: 'icon' | 'text'): boolean => reader.number(`${part}-opacity`, feature) >= MIN_OPACITY;
    if (icon && symbol.icon && isVisible('icon')) {
      const shape = iconBox(symbol.icon);
      if (isInPicture(shape)) {
        const opacity = reader.number('icon-opacity', feature);
        icons.elements.push(...placedAt(symbol.icon.frame.at, iconElements(symbol.icon, feature, opacity)));
        icons.drawn.push(mark(feature, 'icon', shape));
      }
    }
    if (text && symbol.text && isVisible('text')) {
      const shape = textBox(symbol.text, text);
      if (isTextShown(shape)) {
        texts.elements.push(...placedAt(symbol.text.frame.at, [textElement(reader, feature, symbol.text, text)]));
        texts.drawn.push(mark(feature, 'text', shape, text.shaped));
      }
    }
    if (lineText && symbol.lineText && isVisible('text')) {
      const shape = lineTextStrip(symbol.lineText);
      if (isTextShown(shape)) {
        const { path } = symbol.lineText.label;
        const [x, y] = path[Math.floor(path.length / 2)] ?? [0, 0];
        texts.elements.push(...placedAt({ x, y }, lineTextElements(reader, feature, symbol.lineText, defs)));
        texts.drawn.push(mark(feature, 'text', shape, symbol.lineText.shaped));
      }
    }
  }
  return { elements: [...icons.elements, ...texts.elements], drawn: [...icons.drawn, ...texts.drawn] };
}

const isInside = (one: Box, other: Box): boolean =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;

/** Returns the elements with the point where they are placed. */
const placedAt = ({ x, y }: Point, elements: readonly Element[]): Element[] =>
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
  matrix: scaled(rotated(frame.matrix, rotate * RADIANS), size),
});

const iconBox = (icon: SymbolIcon): DrawnShape =>
  area(cornersOf(icon.bounds).map((corner) => onScreen(iconFrame(icon), corner)));

function textBox(text: SymbolText, { shaped, shift }: TextCandidate): DrawnShape {
  const [x, y] = onScreen(text.frame, shift);
  const textFrame: SymbolFrame = {
    ...text.frame,
    matrix: scaled(textMatrix(text), text.size / EM),
    at: { ...text.frame.at, x, y },
  };
  return area(cornersOf(shaped).map((corner) => onScreen(textFrame, corner)));
}

/** Returns the strip that a text along a line covers: its path, moved from the baseline to the text's middle. */
function lineTextStrip({ label, shaped }: LineText): DrawnShape {
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

const area = (ring: readonly XY[]): DrawnShape => ({ type: 'area', rings: [ring] });

const pointsOf = (shape: DrawnShape): readonly XY[] =>
  shape.type === 'disc' ? [[shape.x, shape.y]] : ((shape.type === 'line' ? shape.lines : shape.rings)[0] ?? []);

const scaled = ([a, b, c, d]: SymbolFrame['matrix'], by: number): SymbolFrame['matrix'] => [
  a * by,
  b * by,
  c * by,
  d * by,
];
