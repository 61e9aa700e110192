import type { LayerKind } from '../story/format';
import { LINE_MARKS, SHAPES } from '../style/marks';
import { Swatch } from '../ui/Swatch';
import { useDesk } from './desk';

/** Side of the box of a symbol that stands alone, in px, as the map draws it. */
const ALONE = 20;
/** Side of the box of an end mark on a line of this width, in px: the map's own measure. */
const endSize = (width: number): number => 9 + width * 1.8;

/** The mark of a kind of relationship. A kind whose relations are drawn without a line shows its symbol alone. */
export function KindSwatch({ kind, alone }: { kind: LayerKind; alone: boolean }) {
  const { palette } = useDesk();
  const { kinds, casing, water } = palette.value;
  const mark = LINE_MARKS[kind];
  return (
    <Swatch
      line={alone ? undefined : mark}
      end={SHAPES[mark.end]}
      size={alone ? ALONE : endSize(mark.width)}
      color={kinds[kind]}
      casing={casing}
      ground={water}
    />
  );
}

/** A place's marker on the tint of its territory. */
export function PlaceSwatch() {
  const { actorLand, coast, marker, markerRing, water } = useDesk().palette.value;
  return (
    <svg class="swatch" viewBox="0 0 52 28" width="52" height="28" aria-hidden="true" focusable="false">
      <rect width="52" height="28" fill={water} />
      <path d="M0 0H44C40 6 46 12 41 17S36 23 38 28H0Z" fill={actorLand} stroke={coast} />
      <circle cx="20" cy="14" r="6" fill={markerRing} stroke={marker} stroke-width="1.8" />
      <circle cx="20" cy="14" r="2.6" fill={marker} />
    </svg>
  );
}
