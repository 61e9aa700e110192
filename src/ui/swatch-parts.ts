/** A line as on the map. Lengths in CSS px, dashes in line widths. */
interface SwatchLine {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Width of a pale core, as a share of the width; 0: none. */
  readonly core: number;
}

/** A shape that points up, in a square box; `stroke` is 0 if it is filled. */
interface SwatchShape {
  readonly path: string;
  readonly stroke: number;
}

export interface SwatchMark {
  /** Undefined: only the shape is drawn. */
  readonly line?: SwatchLine | undefined;
  readonly end: SwatchShape;
  /** Side of the box that the shape's path is defined in. */
  readonly shapeBox: number;
  /** Whether the line has the shape at both ends. */
  readonly both: boolean;
  /** Distance from the shape's tip to the line's end, as a share of the shape's box, so that there is no gap between them. */
  readonly inset: number;
  /** Side of the end mark's box, in px. */
  readonly size: number;
  readonly color: string;
  readonly casing: string;
  /** Width of the casing on each side, in px. */
  readonly casingWidth: number;
  /** The colour under the mark on the map. */
  readonly background: string;
}

/** An SVG element as data: the panel renders it with Preact, a picture writes it as text. */
export interface SwatchPart {
  readonly name: 'rect' | 'g' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly SwatchPart[];
}

/** CSS px. */
export const SWATCH_SIZE = { width: 52, height: 28 } as const;
const EDGE = 4;

/** To 1/100000: swatches are part of the built page. */
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Returns a swatch: the mark as on the map, with its casing, on the map's background colour. */
export function swatchParts(mark: SwatchMark): SwatchPart[] {
  const { line, end, both, inset, size, background } = mark;
  const { width, height } = SWATCH_SIZE;
  const middle = height / 2;
  const scale = rounded(size / mark.shapeBox);
  const tipAt = (x: number, turn: number) =>
    `translate(${x} ${middle}) rotate(${turn}) translate(${-size / 2} 0) scale(${scale})`;
  const transforms = line
    ? [tipAt(width - EDGE, 90), ...(both ? [tipAt(EDGE, -90)] : [])]
    : [`translate(${(width - size) / 2} ${(height - size) / 2}) scale(${scale})`];
  const from = `M${both ? EDGE + size * inset : EDGE} ${middle}H${width - EDGE - size * inset}`;
  return [
    { name: 'rect', attributes: { width, height, fill: background } },
    ...(line ? [lineParts(line, from, mark)] : []),
    ...transforms.map((transform) => shapeParts(end, transform, scale, mark)),
  ];
}

function lineParts(line: SwatchLine, d: string, { color, casing, casingWidth }: SwatchMark): SwatchPart {
  const path = (attributes: SwatchPart['attributes']): SwatchPart => ({
    name: 'path',
    attributes: { d, ...attributes },
  });
  const dashes = line.dash.map((length) => length * line.width).join(' ');
  return {
    name: 'g',
    attributes: { fill: 'none', 'stroke-linecap': line.cap },
    children: [
      path({ stroke: casing, 'stroke-width': line.width + 2 * casingWidth }),
      path({ stroke: color, 'stroke-width': line.width, 'stroke-dasharray': dashes || 'none' }),
      ...(line.core > 0
        ? [path({ stroke: casing, 'stroke-width': line.width * line.core, 'stroke-linecap': 'butt' })]
        : []),
    ],
  };
}

/** A shape in its colour over its casing. */
export function shapeParts(
  shape: SwatchShape,
  transform: string,
  scale: number,
  { color, casing, casingWidth }: Pick<SwatchMark, 'color' | 'casing' | 'casingWidth'>,
): SwatchPart {
  const path = (attributes: SwatchPart['attributes']): SwatchPart => ({
    name: 'path',
    attributes: { d: shape.path, ...attributes },
  });
  return {
    name: 'g',
    attributes: { transform, 'stroke-linejoin': 'round' },
    children: [
      path({
        fill: shape.stroke ? 'none' : casing,
        stroke: casing,
        'stroke-width': rounded(shape.stroke + (2 * casingWidth) / scale),
      }),
      path({
        fill: shape.stroke ? 'none' : color,
        stroke: shape.stroke ? color : 'none',
        'stroke-width': shape.stroke,
      }),
    ],
  };
}
