import type { Feature } from 'geojson';
import { RADIANS } from '../../composition/sphere';
import { namesOf } from '../read/drawn-mark';
import type { LayerReader } from '../read/evaluate';
import type { Defs } from '../svg/defs';
import type { XY } from '../svg/path';
import { type Attributes, type Element, shortNumber } from '../svg/svg';
import { onScreen, rotated, type SymbolFrame } from './frame';
import type { LineText } from './line-text';
import { EM, type Run } from './shaping';
import type { SymbolText, TextCandidate } from './symbol-text';

/** Returns a text at a point: one `<text>`, with `<tspan>`s for its lines and sections. */
export function textElement(
  reader: LayerReader,
  feature: Feature,
  text: SymbolText,
  { shaped, shift }: TextCandidate,
): Element {
  const isPlain = text.frame.upright && text.rotate === 0;
  // A text that is only scaled has coordinates in px of the picture. Any other has a matrix.
  const scale = (text.size / EM) * (isPlain ? text.frame.matrix[0] : 1);
  const [left, top] = isPlain ? onScreen(text.frame, shift) : [0, 0];
  const position = (run: Run): Attributes => ({ x: left + run.x * scale, y: top + run.baseline * scale });
  const fontAndColor = (run: Run): Attributes => fontAndColorOf(run, scale);
  const runs = shaped.lines.flat();
  const first = runs[0];
  return {
    name: 'text',
    attributes: {
      transform: isPlain ? undefined : matrixText(textMatrix(text), onScreen(text.frame, shift)),
      ...(first && { ...position(first), ...fontAndColor(first) }),
      ...paintOf(reader, feature, scale),
    },
    children:
      runs.length === 1 && first
        ? [first.text]
        : runs.map((run, i) => span(run, i > 0 ? position(run) : {}, first, fontAndColor)),
  };
}

/**
 * Returns a text along a line: a `<text>` that follows a path in `<defs>`, after one with its halo alone. With
 * `paint-order`, browsers paint the halo of a letter on a path over the letter before it.
 */
export function lineTextElements(
  reader: LayerReader,
  feature: Feature,
  { label, shaped }: LineText,
  defs: Defs,
): Element[] {
  const scale = label.size / EM;
  const runs = shaped.lines.flat();
  const first = runs[0];
  const d = label.path
    .map(([x, y], i) => `${i ? (i === 1 ? 'L' : ' ') : 'M'}${shortNumber(x)} ${shortNumber(y)}`)
    .join('');
  const id = defs.add((newId) => ({ name: 'path', attributes: { id: newId, d } }));
  const words = runs.map((run) =>
    span(run, { dy: run === first ? label.baseline : undefined }, first, (styledRun) =>
      fontAndColorOf(styledRun, scale),
    ),
  );
  const along = (paint: Attributes): Element => ({
    name: 'text',
    attributes: { ...(first && fontAndColorOf(first, scale)), ...paint },
    children: [{ name: 'textPath', attributes: { href: `#${id}`, startOffset: label.start }, children: words }],
  });
  const { 'paint-order': order, ...paint } = paintOf(reader, feature, scale);
  if (!order) return [along(paint)];
  const { stroke, 'stroke-opacity': opacity, 'stroke-width': width, 'stroke-linejoin': join, ...letters } = paint;
  const halo = { stroke, 'stroke-opacity': opacity, 'stroke-width': width, 'stroke-linejoin': join };
  return [along({ ...letters, 'data-target': undefined, ...halo, 'aria-hidden': 'true' }), along(letters)];
}

const fontAndColorOf = (run: Run, scale: number): Attributes => ({
  'font-family': `${run.section.font},${run.section.fallback}sans-serif`,
  'font-size': run.section.scale * EM * scale,
  fill: run.section.color,
});

/**
 * Returns a run as a `<tspan>` with the attributes that differ from those of the text's first run; as plain text if there are
 * none.
 */
function span(
  run: Run,
  position: Attributes,
  first: Run | undefined,
  fontAndColor: (run: Run) => Attributes,
): Element | string {
  const sameFont =
    first !== undefined && run.section.font === first.section.font && run.section.scale === first.section.scale;
  const attributes = { ...position, ...(sameFont ? { fill: run.section.color } : fontAndColor(run)) };
  return Object.values(attributes).every((value) => value === undefined)
    ? run.text
    : { name: 'tspan', attributes, children: [run.text] };
}

/** Returns colour, halo and letter spacing. The halo is painted under all letters. */
function paintOf(reader: LayerReader, feature: Feature, scale: number): Attributes {
  const paint = reader.color('text-color', feature);
  const halo = reader.color('text-halo-color', feature);
  const width = reader.number('text-halo-width', feature);
  const withHalo = width > 0 && halo.opacity > 0;
  const spacing = reader.number('text-letter-spacing', feature) * EM * scale;
  return {
    'data-target': namesOf(feature).target,
    fill: paint.color,
    'fill-opacity': faded(paint.opacity),
    ...(withHalo && {
      stroke: halo.color,
      'stroke-opacity': faded(halo.opacity),
      'stroke-width': 2 * width,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
    'letter-spacing': spacing || undefined,
    opacity: faded(reader.number('text-opacity', feature)),
  };
}

const faded = (opacity: number): number | undefined => (opacity < 1 ? opacity : undefined);

/** Returns the frame's matrix with the text's rotation. */
export const textMatrix = (text: SymbolText): SymbolFrame['matrix'] =>
  rotated(text.frame.matrix, text.rotate * RADIANS);

const matrixText = (matrix: SymbolFrame['matrix'], [x, y]: XY): string =>
  `matrix(${[...matrix.map((value) => String(Math.round(value * 1e4) / 1e4)), shortNumber(x), shortNumber(y)].join(' ')})`;
