/** A line as on the map. Lengths in CSS px, dashes in line widths. */
interface SwatchLine {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Width of a pale core, as a share of the width; 0: none. */
  readonly core: number;
}

/** A shape in a 24 × 24 box that points up; `stroke` is 0 if it is filled. */
interface SwatchShape {
  readonly path: string;
  readonly stroke: number;
}

export interface SwatchMark {
  /** Undefined: only the shape is drawn. */
  readonly line?: SwatchLine | undefined;
  readonly end: SwatchShape;
  /** Whether the line has the shape at both ends. */
  readonly both: boolean;
  /** Distance from the shape's tip to the line's end, as a share of the shape's box, so that there is no gap between them. */
  readonly inset: number;
  /** Side of the end mark's box, in px. */
  readonly size: number;
  readonly color: string;
  readonly casing: string;
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
/** Width of the casing on each side, in px. */
const CASING = 1.75;
const EDGE = 4;

/** Returns a swatch: the mark as on the map, with its casing, on the map's background colour. */
export function swatchParts({ line, end, both, inset, size, color, casing, background }: SwatchMark): SwatchPart[] {
  const { width, height } = SWATCH_SIZE;
  const middle = height / 2;
  const scale = size / 24;
  const tipAt = (x: number, turn: number) =>
    `translate(${x} ${middle}) rotate(${turn}) translate(${-size / 2} 0) scale(${scale})`;
  const transforms = line
    ? [tipAt(width - EDGE, 90), ...(both ? [tipAt(EDGE, -90)] : [])]
    : [`translate(${(width - size) / 2} ${(height - size) / 2}) scale(${scale})`];
  const from = `M${both ? EDGE + size * inset : EDGE} ${middle}H${width - EDGE - size * inset}`;
  return [
    { name: 'rect', attributes: { width, height, fill: background } },
    ...(line ? [lineParts(line, from, color, casing)] : []),
    ...transforms.map((transform) => shapeParts(end, transform, color, casing, end.stroke + (2 * CASING) / scale)),
  ];
}

function lineParts(line: SwatchLine, d: string, color: string, casing: string): SwatchPart {
  const path = (attributes: SwatchPart['attributes']): SwatchPart => ({
    name: 'path',
    attributes: { d, ...attributes },
  });
  const dashes = line.dash.map((length) => length * line.width).join(' ');
  return {
    name: 'g',
    attributes: { fill: 'none', 'stroke-linecap': line.cap },
    children: [
      path({ stroke: casing, 'stroke-width': line.width + 2 * CASING }),
      path({ stroke: color, 'stroke-width': line.width, 'stroke-dasharray': dashes || 'none' }),
      ...(line.core > 0
        ? [path({ stroke: casing, 'stroke-width': line.width * line.core, 'stroke-linecap': 'butt' })]
        : []),
    ],
  };
}

function shapeParts(
  shape: SwatchShape,
  transform: string,
  color: string,
  casing: string,
  casingWidth: number,
): SwatchPart {
  const path = (attributes: SwatchPart['attributes']): SwatchPart => ({
    name: 'path',
    attributes: { d: shape.path, ...attributes },
  });
  return {
    name: 'g',
    attributes: { transform, 'stroke-linejoin': 'round' },
    children: [
      path({ fill: shape.stroke ? 'none' : casing, stroke: casing, 'stroke-width': casingWidth }),
      path({
        fill: shape.stroke ? 'none' : color,
        stroke: shape.stroke ? color : 'none',
        'stroke-width': shape.stroke,
      }),
    ],
  };
}
