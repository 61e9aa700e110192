import type { LayerKind } from '../story/format';

/**
 * How each kind of relation is drawn, apart from colour: width, dash and end mark, so that the kinds can be told apart
 * without colour. The live map, the figure and the swatches all draw from this table and the measures below, which are in
 * CSS px at line scale 1: the map multiplies them by the scales of the palette and of the screen.
 */
export interface LineMark {
  /** CSS px at line scale 1. */
  readonly width: number;
  /** Lengths in line widths, alternately on and off; whole numbers, as MapLibre requires. Empty: solid. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Width of a pale core along the middle, as a share of the width: it looks like a double line. */
  readonly core: number;
  /** The mark at each end that the relation points to. */
  readonly end: ShapeName;
}

/** What a line can be of: a kind of relation, or a bundle of relations of several layers. */
export type DrawnKind = LayerKind | 'mixed';

export const LINE_MARKS: Readonly<Record<DrawnKind, LineMark>> = {
  restoration: { width: 4.5, dash: [], cap: 'round', core: 0, end: 'arrow' },
  rupture: { width: 3.5, dash: [3, 2], cap: 'butt', core: 0, end: 'barred-arrow' },
  launch: { width: 2, dash: [], cap: 'round', core: 0, end: 'burst' },
  dialogue: { width: 3, dash: [0, 2], cap: 'round', core: 0, end: 'open-arrow' },
  alliance: { width: 5, dash: [], cap: 'butt', core: 0.4, end: 'stealth' },
  pressure: { width: 3, dash: [5, 2, 1, 2], cap: 'butt', core: 0, end: 'double-arrow' },
  memory: { width: 2, dash: [1, 1], cap: 'butt', core: 0, end: 'drop' },
  trade: { width: 2.5, dash: [8, 2], cap: 'butt', core: 0, end: 'hollow-arrow' },
  mixed: { width: 3, dash: [], cap: 'round', core: 0, end: 'disc' },
};

/** Width of the casing on each side of a line, and around a shape. */
export const CASING = 1.75;

/** A shape, and the side of its box. */
interface SizedShape {
  readonly shape: ShapeName;
  readonly size: number;
}

/** The marks at the ends of a kind's lines, by what the relation does: it points somewhere, it hinders, it does neither. */
export function endMarks(kind: DrawnKind): Readonly<Record<'points' | 'hinders' | 'neither', SizedShape>> {
  const { width, end } = LINE_MARKS[kind];
  // The shape must be readable beside its line. A bar is wider than an arrow, a disc smaller.
  const size = 9 + width * 1.8;
  return {
    points: { shape: end, size },
    hinders: { shape: 'bar', size: size * 1.15 },
    neither: { shape: 'disc', size: size * 0.75 },
  };
}

/** The symbol of a kind's relations without a line. */
export const siteMark = (kind: DrawnKind): SizedShape => ({ shape: LINE_MARKS[kind].end, size: 19 });

/** Widths in px of the pills behind counts of one digit to five. */
export const COUNT_WIDTHS = [18, 25.5, 33, 41, 48] as const;
/** Size in px of the digits in them. */
export const COUNT_SIZE = 13;

/** A place's mark: a dot in a ring. */
export const PLACE_MARK = { radius: 6, ring: 1.8, dot: 2.6 } as const;

/** Width and height of the box in which shapes are defined. */
export const SHAPE_BOX = 24;

/**
 * A shape as an SVG path in a 24 × 24 box, pointing up, with its tip, if any, at the top middle (12, 2). `stroke`: line
 * width in the same units for stroked shapes, 0 for filled ones.
 */
export interface Shape {
  readonly path: string;
  readonly stroke: number;
}

const filled = (path: string): Shape => ({ path, stroke: 0 });
const stroked = (path: string, stroke: number): Shape => ({ path, stroke });

/** A rounded box in the middle of the shapes' box, across its whole width; `height` in its units. */
const pill = (height: number): Shape => {
  const r = height / 2;
  return filled(`M${r} ${12 - r}H${24 - r}a${r} ${r} 0 0 1 0 ${height}H${r}a${r} ${r} 0 0 1 0 ${-height}Z`);
};

export const SHAPES = {
  arrow: filled('M12 2 21 21 3 21Z'),
  'barred-arrow': filled('M2 2H22V6H14.6L20 21H4L9.4 6H2Z'),
  burst: filled(
    'M12 0 14.3 6.5 20.5 3.5 17.5 9.7 24 12 17.5 14.3 20.5 20.5 14.3 17.5 12 24 9.7 17.5 3.5 20.5 6.5 14.3 0 12 6.5 9.7 3.5 3.5 9.7 6.5Z',
  ),
  'open-arrow': stroked('M3.5 19 12 4 20.5 19', 4),
  stealth: filled('M12 2 21 22 12 16.5 3 22Z'),
  'double-arrow': stroked('M4 12.5 12 3 20 12.5M4 21.5 12 12 20 21.5', 3.6),
  drop: filled('M12 1C14 8 19 11 19 16a7 7 0 0 1-14 0C5 11 10 8 12 1Z'),
  bar: filled('M1 2H23V8.5H1Z'),
  disc: filled('M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z'),
  'hollow-arrow': stroked('M12 4.5 19.5 19.5H4.5Z', 3.4),
  // For counts of one digit to five: as high as each other at the sizes of `COUNT_WIDTHS`.
  'pill-1': pill(24),
  'pill-2': pill(17),
  'pill-3': pill(13),
  'pill-4': pill(10.5),
  'pill-5': pill(9),
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
