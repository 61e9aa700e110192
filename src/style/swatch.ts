import type { LayerKind, Relation } from '../story/format';
import { LINE_MARKS, type LineMark, SHAPES, type Shape } from './marks';
import type { Palette } from './palette';

/** How a kind of relationship shows in a key to the map: as `SwatchMark` of the interface. */
interface KindMark {
  readonly line: LineMark | undefined;
  readonly end: Shape;
  readonly both: boolean;
  readonly inset: number;
  readonly size: number;
  readonly color: string;
  readonly casing: string;
  readonly ground: string;
}

/** Side of the box of a symbol that stands alone, in px, as the map draws it. */
const ALONE = 20;
/** Side of the box of an end mark on a line of this width, in px: the map's own measure. */
const endSize = (width: number): number => 9 + width * 1.8;

/**
 * The mark of a kind for the relations that it stands for: they decide at which ends it shows. Relations that lead nowhere
 * are drawn as a symbol without a line.
 */
export function kindMark(kind: LayerKind, relations: readonly Relation[], { kinds, casing, water }: Palette): KindMark {
  const mark = LINE_MARKS[kind];
  const joining = relations.filter((relation) => relation.to !== undefined);
  const points = (direction: Relation['direction']) => joining.some((relation) => relation.direction === direction);
  const alone = relations.length > 0 && joining.length === 0;
  const pointsNowhere = joining.length > 0 && !points('both') && !points('forward');
  const hinders = !pointsNowhere && joining.length > 0 && joining.every((relation) => relation.hinders);
  // The map's own measures: a bar is wider than an arrow, a disc smaller.
  const size = endSize(mark.width) * (hinders ? 1.15 : pointsNowhere ? 0.75 : 1);
  return {
    line: alone ? undefined : mark,
    end: SHAPES[hinders ? 'bar' : pointsNowhere ? 'disc' : mark.end],
    both: pointsNowhere || points('both'),
    inset: hinders ? 0.3 : 0.8,
    size: alone ? ALONE : size,
    color: kinds[kind],
    casing,
    ground: water,
  };
}
