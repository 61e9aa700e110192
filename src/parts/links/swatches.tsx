import type { LayerKind, Relation } from '../../story/format';
import { PLACE_MARK } from '../../style/marks';
import { kindMark } from '../../style/swatch';
import { Swatch, SwatchFrame } from '../../ui/Swatch';
import { SWATCH_SIZE } from '../../ui/swatch-parts';
import { useApp } from '../app-context';

interface KindProps {
  readonly kind: LayerKind;
  /** The relations that the mark represents: their directions decide at which ends it has a symbol. */
  readonly relations: readonly Relation[];
}

/** The swatch of a kind of relation. */
export function KindSwatch({ kind, relations }: KindProps) {
  return <Swatch mark={kindMark(kind, relations, useApp().palette.value)} />;
}

/** The swatch of a place: its marker on the tint of its territory; off the map with an arrow, selected as on the map. */
export function PlaceSwatch({ offMap, selected = false }: { offMap: boolean; selected?: boolean }) {
  const { actorLand, coast, marker, markerRing, selectedLand, selection, water } = useApp().palette.value;
  const { width, height } = SWATCH_SIZE;
  const { radius, ring, dot } = PLACE_MARK;
  return (
    <SwatchFrame>
      <rect width={width} height={height} fill={water} />
      <path d="M0 0H44C40 6 46 12 41 17S36 23 38 28H0Z" fill={selected ? selectedLand : actorLand} stroke={coast} />
      {selected && <circle cx="20" cy="14" r="11" fill={markerRing} stroke={selection} stroke-width="2" />}
      <circle cx="20" cy="14" r={radius} fill={markerRing} stroke={marker} stroke-width={ring} />
      <circle cx="20" cy="14" r={dot} fill={marker} />
      {offMap && <path d="M31 14H47M41.5 8.5 47 14 41.5 19.5" fill="none" stroke={marker} stroke-width="2" />}
    </SwatchFrame>
  );
}
