import type { Size } from '../view/camera';
import { boxAround, touch } from './collision';
import type { LayerReader } from './evaluate';
import { cornersOf, onScreen, type SymbolFrame, turned } from './frame';
import { drawnIcon } from './icon-shape';
import { type DrawnMark, isInteractive, namesOf } from './marks';
import type { XY } from './path';
import type { PlacedSymbol } from './placement';
import { EM, type Run } from './shaping';
import { type Attributes, type Element, escaped, short, written } from './svg';
import type { MapSymbol, SymbolIcon, SymbolText, TextSetting } from './symbols';

export interface Drawing {
  readonly elements: Element[];
  readonly drawn: DrawnMark[];
}

/** The live map draws nothing fainter than this. */
const FAINTEST = 0.1;

/** A layer's placed symbols: all icons, then all texts over them. What lies outside of the picture is left away. */
export function drawnSymbols(reader: LayerReader, symbols: readonly PlacedSymbol[], size: Size): Drawing {
  const icons: Drawing = { elements: [], drawn: [] };
  const texts: Drawing = { elements: [], drawn: [] };
  const window = { left: 0, top: 0, right: size.width, bottom: size.height };
  const add = (drawing: Drawing, elements: readonly Element[], mark: DrawnMark): void => {
    if (mark.shape.type !== 'area' || !touch(boxAround(mark.shape.rings[0] ?? []), window)) return;
    drawing.elements.push(...elements);
    drawing.drawn.push(mark);
  };
  for (const { symbol, text, icon } of symbols) {
    if (icon && symbol.icon) {
      const opacity = reader.number('icon-opacity', symbol.feature);
      if (opacity >= FAINTEST)
        add(icons, iconElements(symbol.icon, symbol, opacity), iconMark(reader, symbol, symbol.icon));
    }
    if (text && symbol.text && reader.number('text-opacity', symbol.feature) >= FAINTEST) {
      add(texts, [textElement(reader, symbol, symbol.text, text)], textMark(reader, symbol, symbol.text, text));
    }
  }
  return { elements: [...icons.elements, ...texts.elements], drawn: [...icons.drawn, ...texts.drawn] };
}

function iconElements(icon: SymbolIcon, symbol: MapSymbol, opacity: number): Element[] {
  const { frame, rotate, size, offset } = icon;
  const inside = scaled(turned(frame.matrix, (rotate * Math.PI) / 180), size);
  const [x, y] = onScreen({ ...frame, matrix: inside }, offset);
  return drawnIcon(icon.icon, inside, [x, y], {
    'data-target': namesOf(symbol.feature).target,
    opacity: opacity < 1 ? opacity : undefined,
  });
}

function textElement(
  reader: LayerReader,
  symbol: MapSymbol,
  text: SymbolText,
  { shaped, shift }: TextSetting,
): Element {
  const { feature } = symbol;
  const plain = text.frame.upright && text.rotate === 0;
  // Plain text is set in the picture's own px; any other inside of a matrix.
  const scale = (text.size / EM) * (plain ? text.frame.nearness : 1);
  const [left, top] = plain ? onScreen(text.frame, shift) : [0, 0];
  const place = (run: Run): Attributes => ({ x: left + run.x * scale, y: top + run.baseline * scale });
  const look = (run: Run): Attributes => ({
    'font-family': `${run.section.font},sans-serif`,
    'font-size': run.section.scale * EM * scale,
    fill: run.section.color,
  });
  const runs = shaped.lines.flat();
  const first = runs[0];
  const spacing = reader.number('text-letter-spacing', feature) * EM * scale;
  const halo = reader.number('text-halo-width', feature);
  const opacity = reader.number('text-opacity', feature);
  const paint = reader.color('text-color', feature);
  const haloPaint = reader.color('text-halo-color', feature);
  const withHalo = halo > 0 && haloPaint.opacity > 0;
  return {
    name: 'text',
    attributes: {
      'data-target': namesOf(feature).target,
      transform: plain ? undefined : matrixText(turnedFrame(text, shift), onScreen(text.frame, shift)),
      ...(first && place(first)),
      ...(first && look(first)),
      fill: paint.color,
      'fill-opacity': paint.opacity < 1 ? paint.opacity : undefined,
      stroke: withHalo ? haloPaint.color : undefined,
      'stroke-opacity': withHalo && haloPaint.opacity < 1 ? haloPaint.opacity : undefined,
      'stroke-width': withHalo ? 2 * halo : undefined,
      'stroke-linejoin': withHalo ? 'round' : undefined,
      'paint-order': withHalo ? 'stroke' : undefined,
      'letter-spacing': spacing ? spacing : undefined,
      opacity: opacity < 1 ? opacity : undefined,
    },
    content:
      runs.length === 1 && first
        ? escaped(first.text)
        : runs.map((run, i) => span(run, i, first, place, look)).join(''),
  };
}

/** A line or section of its own; what it has in common with the text's first is not said again. */
function span(
  run: Run,
  index: number,
  first: Run | undefined,
  place: (run: Run) => Attributes,
  look: (run: Run) => Attributes,
): string {
  const same =
    first !== undefined && run.section.font === first.section.font && run.section.scale === first.section.scale;
  const attributes: Attributes = {
    ...(index > 0 ? place(run) : {}),
    ...(same ? { fill: run.section.color } : look(run)),
  };
  return written({ name: 'tspan', attributes, content: escaped(run.text) });
}

const turnedFrame = (text: SymbolText, _shift: readonly [number, number]): SymbolFrame['matrix'] =>
  turned(text.frame.matrix, (text.rotate * Math.PI) / 180);

const scaled = ([a, b, c, d]: SymbolFrame['matrix'], by: number): SymbolFrame['matrix'] => [
  a * by,
  b * by,
  c * by,
  d * by,
];

const matrixText = (matrix: SymbolFrame['matrix'], [x, y]: XY): string =>
  `matrix(${[...matrix.map((value) => String(Math.round(value * 1e4) / 1e4)), short(x), short(y)].join(' ')})`;

function iconMark(reader: LayerReader, symbol: MapSymbol, icon: SymbolIcon): DrawnMark {
  const inside = { ...icon.frame, matrix: scaled(turned(icon.frame.matrix, (icon.rotate * Math.PI) / 180), icon.size) };
  return mark(
    reader,
    symbol,
    'icon',
    undefined,
    cornersOf(icon.bounds).map((corner) => onScreen(inside, corner)),
  );
}

function textMark(reader: LayerReader, symbol: MapSymbol, text: SymbolText, { shaped, shift }: TextSetting): DrawnMark {
  const scale = text.size / EM;
  const [x, y] = onScreen(text.frame, shift);
  const inside: SymbolFrame = {
    ...text.frame,
    matrix: scaled(turnedFrame(text, shift), scale),
    at: { ...text.frame.at, x, y },
  };
  const words = shaped.lines.map((line) => line.map((run) => run.text).join('')).join('\n');
  return mark(
    reader,
    symbol,
    'text',
    words,
    cornersOf(shaped).map((corner) => onScreen(inside, corner)),
  );
}

const mark = (
  { layer }: LayerReader,
  { feature }: MapSymbol,
  part: 'icon' | 'text',
  words: string | undefined,
  ring: readonly XY[],
): DrawnMark => ({
  layer: layer.id,
  ...namesOf(feature),
  interactive: isInteractive(layer),
  part,
  words,
  shape: { type: 'area', rings: [ring] },
});
