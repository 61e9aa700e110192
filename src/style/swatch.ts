import type { LayerKind, Relation } from '../story/format';
import { LINE_MARKS, type LineMark, SHAPES, type Shape } from './marks';
import type { Palette } from './palette';

/** How a legend shows a kind of relation. The same shape as `SwatchMark` in `ui/`. */
interface KindMark {
  readonly line: LineMark | undefined;
  readonly end: Shape;
  readonly both: boolean;
  readonly inset: number;
  readonly size: number;
  readonly color: string;
  readonly casing: string;
  readonly background: string;
}

/** Side of the box of a symbol without a line, in px, as on the map. */
const SITE_SIZE = 20;
/** Side of the box of an end mark on a line of this width, in px, as on the map. */
const endSize = (width: number): number => 9 + width * 1.8;

/**
 * Returns the swatch of a kind for the given relations, which decide at which ends it has a mark. Relations without `to`
 * are a symbol without a line.
 */
export function kindMark(kind: LayerKind, relations: readonly Relation[], { kinds, casing, water }: Palette): KindMark {
  const mark = LINE_MARKS[kind];
  const withLine = relations.filter((relation) => relation.to !== undefined);
  const points = (direction: Relation['direction']) => withLine.some((relation) => relation.direction === direction);
  const isSite = relations.length > 0 && withLine.length === 0;
  const pointsNowhere = withLine.length > 0 && !points('both') && !points('forward');
  const hinders = !pointsNowhere && withLine.length > 0 && withLine.every((relation) => relation.hinders);
  // As on the map: a bar is wider than an arrow, a disc smaller.
  const size = endSize(mark.width) * (hinders ? 1.15 : pointsNowhere ? 0.75 : 1);
  return {
    line: isSite ? undefined : mark,
    end: SHAPES[hinders ? 'bar' : pointsNowhere ? 'disc' : mark.end],
    both: pointsNowhere || points('both'),
    inset: hinders ? 0.3 : 0.8,
    size: isSite ? SITE_SIZE : size,
    color: kinds[kind],
    casing,
    background: water,
  };
}
