import type { Feature } from 'geojson';
import { namesOf } from '../read/drawn-mark';
import type { LayerReader } from '../read/evaluate';
import type { Defs } from '../svg/defs';
import type { XY } from '../svg/path';
import { type Attributes, type Element, short } from '../svg/svg';
import { onScreen, type SymbolFrame, turned } from './frame';
import { EM, type Run } from './shaping';
import type { SymbolText, TextSetting } from './symbol-text';
import type { TextAlong } from './text-along';

/** A text at a point: one `<text>`, its lines and sections as `<tspan>`s. */
export function textElement(
  reader: LayerReader,
  feature: Feature,
  text: SymbolText,
  { shaped, shift }: TextSetting,
): Element {
  const plain = text.frame.upright && text.rotate === 0;
  // Plain text is set in the picture's own px; any other inside of a matrix.
  const scale = (text.size / EM) * (plain ? text.frame.matrix[0] : 1);
  const [left, top] = plain ? onScreen(text.frame, shift) : [0, 0];
  const place = (run: Run): Attributes => ({ x: left + run.x * scale, y: top + run.baseline * scale });
  const look = (run: Run): Attributes => lookOf(run, scale);
  const runs = shaped.lines.flat();
  const first = runs[0];
  return {
    name: 'text',
    attributes: {
      transform: plain ? undefined : matrixText(turnedFrame(text), onScreen(text.frame, shift)),
      ...(first && { ...place(first), ...look(first) }),
      ...paintOf(reader, feature, scale),
    },
    children:
      runs.length === 1 && first ? [first.text] : runs.map((run, i) => span(run, i > 0 ? place(run) : {}, first, look)),
  };
}

/** A text along a line: one `<text>` that follows a path in `<defs>`. */
export function textAlongElement(
  reader: LayerReader,
  feature: Feature,
  { label, shaped }: TextAlong,
  defs: Defs,
): Element {
  const scale = label.size / EM;
  const runs = shaped.lines.flat();
  const first = runs[0];
  const d = label.path.map(([x, y], i) => `${i ? (i === 1 ? 'L' : ' ') : 'M'}${short(x)} ${short(y)}`).join('');
  const id = defs.add((own) => ({ name: 'path', attributes: { id: own, d } }));
  const words = runs.map((run) =>
    span(run, { dy: run === first ? label.baseline : undefined }, first, (one) => lookOf(one, scale)),
  );
  return {
    name: 'text',
    attributes: { ...(first && lookOf(first, scale)), ...paintOf(reader, feature, scale) },
    children: [{ name: 'textPath', attributes: { href: `#${id}`, startOffset: label.start }, children: words }],
  };
}

const lookOf = (run: Run, scale: number): Attributes => ({
  'font-family': `${run.section.font},sans-serif`,
  'font-size': run.section.scale * EM * scale,
  fill: run.section.color,
});

/** A line or section of its own; what it has in common with the text's first is not said again. */
function span(run: Run, place: Attributes, first: Run | undefined, look: (run: Run) => Attributes): Element | string {
  const same =
    first !== undefined && run.section.font === first.section.font && run.section.scale === first.section.scale;
  const attributes = { ...place, ...(same ? { fill: run.section.color } : look(run)) };
  return Object.values(attributes).every((value) => value === undefined)
    ? run.text
    : { name: 'tspan', attributes, children: [run.text] };
}

/** Colour, halo and spacing; the halo lies under all letters. */
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

/** The frame's matrix with the text's own turn. */
export const turnedFrame = (text: SymbolText): SymbolFrame['matrix'] =>
  turned(text.frame.matrix, (text.rotate * Math.PI) / 180);

const matrixText = (matrix: SymbolFrame['matrix'], [x, y]: XY): string =>
  `matrix(${[...matrix.map((value) => String(Math.round(value * 1e4) / 1e4)), short(x), short(y)].join(' ')})`;
