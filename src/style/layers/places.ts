import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type Anchor, isFarOut } from '../../composition/label-sides';
import { labelText } from '../../composition/label-text';
import { nameBeside } from '../../composition/original-names';
import { placeMarkOf } from '../../kinds/kinds';
import type { PlaceMark } from '../../kinds/place-table';
import type { Place } from '../../story/format';
import { litNames } from '../../view/name-selection';
import { chapterOf } from '../../view/view';
import { HOVERED, isIn, perFeature, RECEDED, round, SELECTED, zoomed } from '../expressions';
import { REGULAR, SEMIBOLD } from '../fonts';
import { markName } from '../icons';
import { CASING, PLACE_MARK } from '../marks';
import { fontsOf, ORIGINAL_FONTS } from '../original-fonts';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { tintedLand } from './basemap';
import { INTERACTIVE } from './interactive';
import { stepped } from './sides';

interface Look {
  readonly scene: Scene;
  readonly place: Place;
}

const visibility = ({ scene, place }: Look) => (scene.view.places.includes(place.id) ? 'visible' : 'none');
export const opacity = ({ receded }: Palette): ExpressionSpecification => ['case', RECEDED, receded.place, 1];
/** Whether the place is selected, or the name of the country that it represents. */
const isLandSelected = ({ scene: { view }, place }: Look): boolean =>
  (view.select?.kind === 'place' && view.select.id === place.id) ||
  (place.territory !== undefined && litNames(view.select).includes(place.territory));

/** As {@link territory}, once for each territory of many places. Where it has several, a press on it selects none of them. */
export function territories(scene: Scene): LayerSpecification[] {
  const { palette, story, view } = scene;
  const on = new Set(view.places);
  const byTerritory = new Map<string, Place[]>();
  for (const place of story.places) {
    if (place.territory === undefined) continue;
    const own = byTerritory.get(place.territory);
    if (own) own.push(place);
    else byTerritory.set(place.territory, [place]);
  }
  return [...byTerritory].flatMap(([iso, places]) => {
    const [place, ...others] = places;
    if (place && others.length === 0) return territory({ scene, place });
    const isSelected = places.some((one) => isLandSelected({ scene, place: one }));
    return tintedTerritory(
      iso,
      `territory/${iso}`,
      palette,
      places.some(({ id }) => on.has(id)),
      isSelected,
    );
  });
}

/** The light tint of the territory that the place represents, if it represents one. */
export function territory(look: Look): LayerSpecification[] {
  const { palette, view } = look.scene;
  const { id, territory: iso } = look.place;
  if (iso === undefined) return [];
  const isOn = view.places.includes(id);
  return tintedTerritory(iso, `place/${id}`, palette, isOn, isLandSelected(look), {
    ...INTERACTIVE,
    'crosscurrents:target': `place:${id}`,
  });
}

/**
 * A territory's tint, and that of a selected one: a layer of its own, so that only opacities change. A colour that depends on the
 * feature is read again with the tiles of the whole world.
 */
function tintedTerritory(
  iso: string,
  id: string,
  palette: Palette,
  isOn: boolean,
  isSelected: boolean,
  metadata?: LayerSpecification['metadata'],
): LayerSpecification[] {
  const { paint, ...land } = tintedLand(iso, `${id}/territory`, palette.actorLand);
  return [
    {
      ...land,
      ...(metadata ? { metadata } : {}),
      paint: { ...paint, 'fill-color': tintOf(palette), 'fill-opacity': isOn ? 1 : 0 },
    },
    tintedLand(iso, `${id}/selected`, isOn && isSelected ? palette.selectedLand : undefined),
  ];
}

/** Neighbours have other tints, as their geometry says (`../neighbours.ts`). */
const tintOf = ({ actorLand, neighbourLand }: Palette): ExpressionSpecification => [
  'match',
  ['get', 'tint'],
  1,
  neighbourLand[0],
  2,
  neighbourLand[1],
  3,
  neighbourLand[2],
  actorLand,
];

/**
 * The place's mark: a dot in a ring, as atlases mark a capital, or what its kind has instead: an empty ring, or a sign. Under a sign
 * is a disc, which is pressed.
 */
export function marker(look: Look): LayerSpecification[] {
  const mark = placeMarkOf(look.place.kind);
  const which = {
    filter: ['==', ['get', 'place'], look.place.id] satisfies ExpressionSpecification,
    layout: { visibility: visibility(look) } as const,
  };
  return [
    ...markers(look.scene, `place/${look.place.id}`, which, mark),
    ...(typeof mark === 'string' ? [] : [sign(look)]),
  ];
}

/** The marks of the places that pass a filter, without their signs. */
export function markers(
  { palette, scale }: Scene,
  id: string,
  which: Pick<CircleLayerSpecification, 'filter' | 'layout'>,
  mark: PlaceMark = 'dot',
): LayerSpecification[] {
  const size = scale * palette.lineScale;
  const isRing = typeof mark === 'string';
  const circle = (part: string, paint: object): LayerSpecification => ({
    id: `${id}/${part}`,
    type: 'circle',
    source: 'story/places',
    metadata: INTERACTIVE,
    ...which,
    paint,
  });
  return [
    circle('halo', {
      'circle-radius': zoomed(11 * size),
      'circle-color': palette.markerRing,
      'circle-opacity': ['case', SELECTED, 0.9, HOVERED, 0.75, 0],
      'circle-stroke-color': palette.selection,
      'circle-stroke-width': round(2 * size),
      'circle-stroke-opacity': ['case', SELECTED, 1, HOVERED, 0.7, 0],
    }),
    circle('marker', {
      'circle-radius': zoomed(PLACE_MARK.radius * size),
      'circle-color': palette.markerRing,
      'circle-opacity': opacity(palette),
      'circle-stroke-color': palette.marker,
      'circle-stroke-width': round(PLACE_MARK.ring * size),
      'circle-stroke-opacity': isRing ? opacity(palette) : perFeature(0),
    }),
    ...(mark === 'dot'
      ? [
          circle('dot', {
            'circle-radius': zoomed(PLACE_MARK.dot * size),
            'circle-color': palette.marker,
            'circle-opacity': opacity(palette),
            'circle-stroke-opacity': perFeature(0),
          }),
        ]
      : []),
  ];
}

/** What the symbol layers of a place have in common. */
const symbolOf = ({ place }: Look, part: 'sign' | 'label') =>
  ({
    id: `place/${place.id}/${part}`,
    type: 'symbol',
    source: 'story/places',
    metadata: INTERACTIVE,
    filter: ['==', ['get', 'place'], place.id],
  }) as const satisfies Partial<LayerSpecification>;

/** The sign of the place's kind. */
function sign(look: Look): LayerSpecification {
  const { palette, scale } = look.scene;
  const size = round(PLACE_MARK.sign * scale * palette.lineScale);
  return {
    ...symbolOf(look, 'sign'),
    layout: {
      visibility: visibility(look),
      'icon-image': markName(`place/${look.place.kind}`, palette.marker, palette.markerRing, size),
      'icon-size': zoomed(1),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': opacity(palette) },
  };
}

/** The place's name beside its mark; if the mark has a name of its own, it is below, smaller, except on a whole globe. */
export function placeLabel(look: Look): LayerSpecification {
  return {
    ...symbolOf(look, 'label'),
    layout: {
      visibility: visibility(look),
      'text-field': nameOf(look),
      ...nameLayout(
        look.scene,
        stepped(look.scene, (sides) => sides.get(look.place.id) ?? 'left'),
      ),
      // A name that would lie on another place's mark or name is left out.
      'text-padding': 1,
    },
    paint: namePaint(look.scene),
  };
}

/**
 * The name of the selected place once more: placed before all others, so that no neighbour's name takes its room, and over marks, so that it
 * is there in any crowd. It takes the room of the same name among the others, which is left out.
 */
export function selectedName(looks: readonly Look[]): LayerSpecification[] {
  const selected = looks.find(
    ({ scene: { view }, place }) => view.select?.kind === 'place' && view.select.id === place.id,
  );
  const look = selected ?? looks[0];
  if (!look) return [];
  const { layout, ...label } = placeLabel(look) as SymbolLayerSpecification;
  const isShown = selected !== undefined && visibility(selected) === 'visible';
  return [
    {
      ...label,
      id: 'places/selected/label',
      filter: isIn('place', isShown ? [selected.place.id] : []),
      layout: { ...layout, visibility: 'visible', 'text-allow-overlap': true },
    },
  ];
}

/** The place's name, with what is below it. On a whole globe the name of the mark is left out. */
function nameOf(look: Look): ExpressionSpecification {
  const { place, scene } = look;
  const marker = place.marker && !globeOf(look) ? MARKER : [];
  const other = nameBeside(place, { originalNames: true });
  const original = other ? besideIn(scene, other) : [];
  return marker.length + original.length > 0
    ? ['format', ['get', 'name'], {}, ...original, ...marker]
    : ['get', 'name'];
}

/** The other name of a place, where the scene shows those: that of a second language is loaded late, so it is no property of the features. */
function besideIn({ view }: Scene, { text, lang }: NonNullable<Place['originalName']>): FormatPart[] {
  if (view.second) return view.second.texts ? below(labelText(text), fontsOf(lang)) : [];
  return view.originalNames ? below(['get', 'original'], ORIGINAL_FONTS) : [];
}

/** A text on a line of its own, smaller. */
const below = (text: FormatPart, fonts: ExpressionSpecification): FormatPart[] => [
  '\n',
  {},
  text,
  { 'font-scale': 0.72, 'text-font': fonts },
];
type FormatPart = string | ExpressionSpecification | { 'font-scale'?: number; 'text-font'?: ExpressionSpecification };
const MARKER = below(['get', 'marker'], ['literal', REGULAR]);

/** The place's name, and below it, smaller, the name of its mark. */
export const WITH_MARKER: ExpressionSpecification = ['format', ['get', 'name'], {}, ...MARKER];

/** The same for a story on the map (`composition/original-names.ts`): there the original name is in that of the mark. */
export const WITH_ORIGINAL: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  {},
  ...below(['get', 'marker'], ORIGINAL_FONTS),
];

/** How a place's name is set beside its mark. */
export const nameLayout = ({ palette, scale }: Scene, anchor: Anchor | ExpressionSpecification) => ({
  'text-font': SEMIBOLD,
  'text-size': zoomed(20 * scale * palette.textScale, 0.85, 1.15),
  'text-line-height': 1.1,
  'text-anchor': anchor,
  'text-justify': 'auto' as const,
  'text-radial-offset': 0.72,
});

export const namePaint = ({ palette, scale }: Scene) => ({
  'text-color': perFeature(palette.placeLabel),
  'text-halo-color': palette.placeHalo,
  'text-halo-width': round(2 * scale),
  'text-opacity': opacity(palette),
});

/** The camera of a chapter that shows the whole globe. */
function globeOf({ scene: { story, view } }: Look) {
  const camera = chapterOf(story, view)?.camera;
  return camera && 'zoom' in camera && isFarOut(camera) ? camera : undefined;
}

/**
 * Half the side of a mark's box in px at the region's zoom: for the names of places, of which the mark's own is close to it; and for all
 * other labels.
 */
const ROOM = { names: 5, others: 7 } as const;

/** In a crowded story names may overlap; an icon of the mark's size keeps other labels off the mark. */
export const collisionIcon = ({ palette, scale }: Scene) => ({
  'icon-image': markName(
    'disc',
    palette.marker,
    palette.markerRing,
    round(2 * ROOM.others * scale * palette.lineScale),
  ),
  'icon-allow-overlap': true,
});
/** A constant zero, so that MapLibre neither compiles a shader nor draws anything. */
export const INVISIBLE = { 'icon-opacity': 0 };

/**
 * The marks of all places as obstacles for labels: circles take no part in label collision, an invisible icon does. `names`: placed
 * before any place's name; `others`: after them, before all other labels.
 */
export function markRoom(scene: Scene, around: keyof typeof ROOM): LayerSpecification {
  const { view, palette, scale } = scene;
  // An image has its casing around it.
  const side = round(2 * Math.max(0.5, ROOM.names * scale * palette.lineScale - CASING));
  return {
    id: `places/room-for-${around}`,
    type: 'symbol',
    source: 'story/places',
    filter: isIn('place', view.places),
    layout: {
      ...collisionIcon(scene),
      ...(around === 'names'
        ? {
            'icon-image': markName('disc', palette.marker, palette.markerRing, side),
            // Far out, and most of all at the globe's rim, names are nearer to their own marks.
            'icon-size': zoomed(1, 0.4),
            'icon-padding': 0,
          }
        : {}),
    },
    paint: INVISIBLE,
  };
}
