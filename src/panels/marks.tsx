import type { LayerKind, Relation } from '../story/format';
import { LINE_MARKS, SHAPES } from '../style/marks';
import { Swatch } from '../ui/Swatch';
import { useDesk } from './desk';

/** Side of the box of a symbol that stands alone, in px, as the map draws it. */
const ALONE = 20;
/** Side of the box of an end mark on a line of this width, in px: the map's own measure. */
const endSize = (width: number): number => 9 + width * 1.8;

interface KindProps {
  readonly kind: LayerKind;
  /** The relations that the mark stands for: they decide at which ends it shows. */
  readonly relations: readonly Relation[];
}

/** The mark of a kind of relationship. Relations that lead nowhere are drawn as a symbol without a line. */
export function KindSwatch({ kind, relations }: KindProps) {
  const { palette } = useDesk();
  const { kinds, casing, water } = palette.value;
  const mark = LINE_MARKS[kind];
  const joining = relations.filter((relation) => relation.to !== undefined);
  const points = (direction: Relation['direction']) => joining.some((relation) => relation.direction === direction);
  const alone = relations.length > 0 && joining.length === 0;
  const pointsNowhere = joining.length > 0 && !points('both') && !points('forward');
  const hinders = !pointsNowhere && joining.length > 0 && joining.every((relation) => relation.hinders);
  // The map's own measures: a bar is wider than an arrow, a disc smaller.
  const size = endSize(mark.width) * (hinders ? 1.15 : pointsNowhere ? 0.75 : 1);
  return (
    <Swatch
      line={alone ? undefined : mark}
      end={SHAPES[hinders ? 'bar' : pointsNowhere ? 'disc' : mark.end]}
      inset={hinders ? 0.3 : 0.8}
      both={pointsNowhere || points('both')}
      size={alone ? ALONE : size}
      color={kinds[kind]}
      casing={casing}
      ground={water}
    />
  );
}

/** A place's marker on the tint of its territory; with an arrow where it lies beyond the map's edge. */
export function PlaceSwatch({ offMap }: { offMap: boolean }) {
  const { actorLand, coast, marker, markerRing, water } = useDesk().palette.value;
  return (
    <svg class="swatch" viewBox="0 0 52 28" width="52" height="28" aria-hidden="true" focusable="false">
      <rect width="52" height="28" fill={water} />
      <path d="M0 0H44C40 6 46 12 41 17S36 23 38 28H0Z" fill={actorLand} stroke={coast} />
      <circle cx="20" cy="14" r="6" fill={markerRing} stroke={marker} stroke-width="1.8" />
      <circle cx="20" cy="14" r="2.6" fill={marker} />
      {offMap && <path d="M31 14H47M41.5 8.5 47 14 41.5 19.5" fill="none" stroke={marker} stroke-width="2" />}
    </svg>
  );
}
