import type { PlaceKind } from '../../kinds/at-start';
import { placeMarkOf } from '../../kinds/kinds';
import type { Layer, LayerKind, Relation } from '../../story/format';
import { isPlanned } from '../../story/questions';
import { CASING, type DrawnKind, lineOf, PLACE_MARK, SHAPE_BOX } from '../../style/marks';
import { kindMark } from '../../style/swatch';
import { partElement, Swatch, SwatchFrame } from '../../ui/Swatch';
import { SWATCH_SIZE, shapeParts } from '../../ui/swatch-parts';
import { useApp } from '../app-context';

interface KindProps {
  readonly kind: LayerKind;
  /** The relations that the mark represents: their directions decide at which ends it has a symbol. */
  readonly relations: readonly Relation[];
}

/** The swatch of a kind of relation. */
export function KindSwatch({ kind, relations }: KindProps) {
  const { story, palette } = useApp();
  const planned = relations.length > 0 && relations.every((relation) => isPlanned(story, relation));
  return <Swatch mark={kindMark(kind, relations, palette.value, planned)} />;
}

/** The swatch of a bundle: its line with a pill in which it has its count on the map. */
export function BundleSwatch({ kind }: { readonly kind: DrawnKind }) {
  const { casing, kinds, placeHalo, water } = useApp().palette.value;
  const { width, height } = SWATCH_SIZE;
  const [ink, paper] = kind === 'mixed' ? [placeHalo, kinds.mixed] : [kinds[kind], placeHalo];
  const { width: line, dash, cap } = lineOf(kind);
  const middle = height / 2;
  const d = `M4 ${middle}H${width - 4}`;
  return (
    <SwatchFrame>
      <rect width={width} height={height} fill={water} />
      <path d={d} fill="none" stroke={casing} stroke-width={line + 2 * CASING} stroke-linecap={cap} />
      <path
        d={d}
        fill="none"
        stroke={kinds[kind]}
        stroke-width={line}
        stroke-linecap={cap}
        stroke-dasharray={dash.map((length) => length * line).join(' ') || 'none'}
      />
      <rect
        x={width / 2 - 11}
        y={middle - 8}
        width="22"
        height="16"
        rx="8"
        fill={paper}
        stroke={ink}
        stroke-width="2"
      />
      <circle cx={width / 2 - 4} cy={middle} r="1.6" fill={ink} />
      <circle cx={width / 2} cy={middle} r="1.6" fill={ink} />
      <circle cx={width / 2 + 4} cy={middle} r="1.6" fill={ink} />
    </SwatchFrame>
  );
}

const SIGN_SCALE = PLACE_MARK.sign / SHAPE_BOX;

/** The name that the story gives the kind of a layer, in brackets after the layer's title; nothing for a kind without one. */
export function OwnKind({ layer: { kindName } }: { layer: Layer }) {
  return kindName === undefined ? null : <> ({kindName})</>;
}

interface PlaceProps {
  readonly offMap: boolean;
  readonly selected?: boolean;
  readonly kind?: PlaceKind;
  /** Whether it represents a territory, which is tinted. */
  readonly tinted?: boolean;
}

/** The swatch of a place: its mark on the tint of its territory; off the map with an arrow, selected as on the map. */
export function PlaceSwatch({ offMap, selected = false, kind = 'capital', tinted = true }: PlaceProps) {
  const { actorLand, coast, land, marker, markerRing, selectedLand, selection, water } = useApp().palette.value;
  const mark = placeMarkOf(kind);
  const { width, height } = SWATCH_SIZE;
  const { radius, ring, dot } = PLACE_MARK;
  return (
    <SwatchFrame>
      <rect width={width} height={height} fill={water} />
      <path
        d="M0 0H44C40 6 46 12 41 17S36 23 38 28H0Z"
        fill={tinted ? (selected ? selectedLand : actorLand) : land}
        stroke={coast}
      />
      {selected && <circle cx="20" cy="14" r="11" fill={markerRing} stroke={selection} stroke-width="2" />}
      {typeof mark === 'string' ? (
        <circle cx="20" cy="14" r={radius} fill={markerRing} stroke={marker} stroke-width={ring} />
      ) : (
        partElement(
          shapeParts(mark, `translate(12.5 6.5) scale(${SIGN_SCALE})`, SIGN_SCALE, {
            color: marker,
            casing: markerRing,
            casingWidth: CASING,
          }),
          0,
        )
      )}
      {mark === 'dot' && <circle cx="20" cy="14" r={dot} fill={marker} />}
      {offMap && <path d="M31 14H47M41.5 8.5 47 14 41.5 19.5" fill="none" stroke={marker} stroke-width="2" />}
    </SwatchFrame>
  );
}
