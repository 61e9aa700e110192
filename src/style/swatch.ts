import type { LineLook } from '../kinds/kind';
import type { Relation } from '../story/format';
import {
  CASING,
  type DrawnKind,
  endMarks,
  lineOf,
  PLANNED_CORE,
  SHAPE_BOX,
  type Shape,
  shapeOf,
  siteMark,
} from './marks';
import type { Palette } from './palette';

/** How a legend shows a kind of relation, at line scale 1. The same shape as `SwatchMark` in `ui/`. */
interface KindMark {
  readonly line: LineLook | undefined;
  readonly end: Shape;
  readonly shapeBox: number;
  readonly both: boolean;
  readonly inset: number;
  readonly size: number;
  readonly color: string;
  readonly casing: string;
  readonly casingWidth: number;
  readonly background: string;
}

/** Returns the swatch of bundles of several layers: their line, with the pill of a count at its end. */
export const bundleMark = ({ kinds, casing, water }: Palette): KindMark => ({
  line: lineOf('mixed'),
  end: shapeOf('pill-1'),
  shapeBox: SHAPE_BOX,
  both: false,
  inset: 0.8,
  size: 18,
  color: kinds.mixed,
  casing,
  casingWidth: CASING,
  background: water,
});

/**
 * Returns the swatch of a kind for the given relations, which decide at which ends it has a mark. Relations without `to`
 * are a symbol without a line. `planned`: all of them are, so that line and marks are hollow.
 */
export function kindMark(
  kind: DrawnKind,
  relations: readonly Relation[],
  { kinds, casing, water }: Palette,
  planned = false,
): KindMark {
  const withLine = relations.filter((relation) => relation.to !== undefined);
  const points = (direction: Relation['direction']) => withLine.some((relation) => relation.direction === direction);
  const isSite = relations.length > 0 && withLine.length === 0;
  const pointsNowhere = withLine.length > 0 && !points('both') && !points('forward');
  const hinders = !pointsNowhere && withLine.length > 0 && withLine.every((relation) => relation.hinders);
  const ends = endMarks(kind);
  const { shape, size } = isSite ? siteMark(kind) : ends[hinders ? 'hinders' : pointsNowhere ? 'neither' : 'points'];
  return {
    line: isSite ? undefined : planned ? { ...lineOf(kind), core: PLANNED_CORE } : lineOf(kind),
    end: shapeOf(shape),
    shapeBox: SHAPE_BOX,
    both: pointsNowhere || points('both'),
    inset: hinders ? 0.3 : 0.8,
    size,
    color: kinds[kind],
    casing,
    casingWidth: CASING,
    background: water,
  };
}
