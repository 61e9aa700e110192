import type { Kind, PlaceKind } from '../kinds/at-start';
import type { LineLook } from '../kinds/kind';
import { findLook, lookOf, placeMarkOf } from '../kinds/kinds';
import { filled, type Shape } from '../kinds/shape';

export { SHAPE_BOX, type Shape } from '../kinds/shape';

/**
 * The measures and shapes of marks, apart from colour. The live map, the figure and the swatches all draw from these and from the
 * looks of kinds (`kinds/kind-table.ts`). Lengths are in CSS px at line scale 1: the map multiplies them by the scales of the
 * palette and of the screen.
 */

/** What a line can be of: a kind of relation, or a bundle of relations of several layers. */
export type DrawnKind = Kind | 'mixed';

const MIXED: LineLook = { width: 3, dash: [], cap: 'round', core: 0 };

/** What is planned is hollow: the width of the pale core of its line, as a share of the line's. */
export const PLANNED_CORE = 0.5;

/** How a line is drawn, apart from colour. */
export const lineOf = (kind: DrawnKind): LineLook => (kind === 'mixed' ? MIXED : lookOf(kind).line);

/** A rounded box in the middle of the shapes' box, across its whole width; `height` in its units. */
const pill = (height: number): Shape => {
  const r = height / 2;
  return filled(`M${r} ${12 - r}H${24 - r}a${r} ${r} 0 0 1 0 ${height}H${r}a${r} ${r} 0 0 1 0 ${-height}Z`);
};

/**
 * The name of a shape in the style: "trade/end" and "trade/alone" are the sign at the ends of a kind's lines and the symbol without a
 * line, "place/sea" is the sign of a kind of place; the others are shared.
 */
export type ShapeName = `${Kind}/${'end' | 'alone'}` | `place/${PlaceKind}` | keyof typeof SHARED;

const SHARED = {
  bar: filled('M1 2H23V8.5H1Z'),
  disc: filled('M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z'),
  // For counts of one digit to five: as high as each other at the sizes of `COUNT_WIDTHS`.
  'pill-1': pill(24),
  'pill-2': pill(17),
  'pill-3': pill(13),
  'pill-4': pill(10.5),
  'pill-5': pill(9),
};

/** Returns the shape of a name; undefined for a name that has none. */
export function shapeNamed(name: string): Shape | undefined {
  const [first = '', part] = name.split('/');
  if (part === undefined) return Object.hasOwn(SHARED, first) ? SHARED[first as keyof typeof SHARED] : undefined;
  if (first === 'place') {
    const mark = placeMarkOf(part);
    return typeof mark === 'string' ? undefined : mark;
  }
  const look = findLook(first);
  // A kind without a symbol of its own, because no story on screen draws it, has the sign of its lines.
  return part === 'end' ? look?.end : part === 'alone' ? (look?.alone ?? look?.end) : undefined;
}

/** As {@link shapeNamed}, for a name of the style's own. */
export const shapeOf = (name: ShapeName): Shape => shapeNamed(name) ?? SHARED.disc;

/** Width of the casing on each side of a line, and around a shape. */
export const CASING = 1.75;

/** A shape, and the side of its box. */
interface SizedShape {
  readonly shape: ShapeName;
  readonly size: number;
}

/** The marks at the ends of a kind's lines, by what the relation does: it points somewhere, it hinders, it does neither. */
export function endMarks(kind: DrawnKind): Readonly<Record<'points' | 'hinders' | 'neither', SizedShape>> {
  const { width } = lineOf(kind);
  // The shape must be readable beside its line. A bar is wider than an arrow, a disc smaller.
  const size = 9 + width * 1.8;
  return {
    points: { shape: kind === 'mixed' ? 'disc' : `${kind}/end`, size },
    hinders: { shape: 'bar', size: size * 1.15 },
    neither: { shape: 'disc', size: size * 0.75 },
  };
}

/** The symbol of a kind's relations without a line. */
export const siteMark = (kind: DrawnKind): SizedShape => ({
  shape: kind === 'mixed' ? 'disc' : `${kind}/alone`,
  size: 19,
});

/** Widths in px of the pills behind counts of one digit to five. */
export const COUNT_WIDTHS = [18, 25.5, 33, 41, 48] as const;
/** Size in px of the digits in them. */
export const COUNT_SIZE = 13;

/** A place's mark: a dot in a ring, or a sign, of this box. */
export const PLACE_MARK = { radius: 6, ring: 1.8, dot: 2.6, sign: 15 } as const;
