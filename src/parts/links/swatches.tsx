import type { LayerKind, Relation } from '../../story/format';
import { kindMark } from '../../style/swatch';
import { Swatch } from '../../ui/Swatch';
import { useApp } from '../app-context';

interface KindProps {
  readonly kind: LayerKind;
  /** The relations that the mark stands for: they decide at which ends it shows. */
  readonly relations: readonly Relation[];
}

/** The mark of a kind of relationship. */
export function KindSwatch({ kind, relations }: KindProps) {
  return <Swatch mark={kindMark(kind, relations, useApp().palette.value)} />;
}

/** A place's marker on the tint of its territory; with an arrow where it lies beyond the map's edge. */
export function PlaceSwatch({ offMap }: { offMap: boolean }) {
  const { actorLand, coast, marker, markerRing, water } = useApp().palette.value;
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
