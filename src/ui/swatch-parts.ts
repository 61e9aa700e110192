/** A line as it is drawn on the map. Lengths in CSS px, dashes in line widths. */
interface SwatchLine {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Share of the width that a pale core takes; 0: none. */
  readonly core: number;
}

/** A shape in a 24 × 24 box that points up; `stroke` is 0 where it is filled. */
interface SwatchShape {
  readonly path: string;
  readonly stroke: number;
}

export interface SwatchMark {
  /** Undefined: the shape stands alone. */
  readonly line?: SwatchLine | undefined;
  readonly end: SwatchShape;
  /** Whether the line bears the shape at its beginning as well. */
  readonly both: boolean;
  /** How far the line stays from the shape's tip, as a share of its box: it runs in until no gap shows. */
  readonly inset: number;
  /** The side of the box that the end mark stands in, in px. */
  readonly size: number;
  readonly color: string;
  readonly casing: string;
  /** What lies under the mark on the map. */
  readonly ground: string;
}

/** An SVG element as data: the panel makes it with Preact, a picture writes it as text. */
export interface SwatchPart {
  readonly name: 'rect' | 'g' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly SwatchPart[];
}

/** CSS px. */
export const SWATCH_SIZE = { width: 52, height: 28 } as const;
/** How far the casing shows on each side, in px. */
const CASING = 1.75;
const EDGE = 4;

/** A small piece of the map: the very mark that it draws, on its ground, in its casing. */
export function swatchParts({ line, end, both, inset, size, color, casing, ground }: SwatchMark): SwatchPart[] {
  const { width, height } = SWATCH_SIZE;
  const middle = height / 2;
  const scale = size / 24;
  const tipAt = (x: number, turn: number) =>
    `translate(${x} ${middle}) rotate(${turn}) translate(${-size / 2} 0) scale(${scale})`;
  const places = line
    ? [tipAt(width - EDGE, 90), ...(both ? [tipAt(EDGE, -90)] : [])]
    : [`translate(${(width - size) / 2} ${(height - size) / 2}) scale(${scale})`];
  const from = `M${both ? EDGE + size * inset : EDGE} ${middle}H${width - EDGE - size * inset}`;
  return [
    { name: 'rect', attributes: { width, height, fill: ground } },
    ...(line ? [lineParts(line, from, color, casing)] : []),
    ...places.map((place) => shapeParts(end, place, color, casing, end.stroke + (2 * CASING) / scale)),
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

function shapeParts(shape: SwatchShape, place: string, color: string, casing: string, around: number): SwatchPart {
  const path = (attributes: SwatchPart['attributes']): SwatchPart => ({
    name: 'path',
    attributes: { d: shape.path, ...attributes },
  });
  return {
    name: 'g',
    attributes: { transform: place, 'stroke-linejoin': 'round' },
    children: [
      path({ fill: shape.stroke ? 'none' : casing, stroke: casing, 'stroke-width': around }),
      path({
        fill: shape.stroke ? 'none' : color,
        stroke: shape.stroke ? color : 'none',
        'stroke-width': shape.stroke,
      }),
    ],
  };
}
