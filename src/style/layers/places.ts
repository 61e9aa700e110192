import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Anchor, isFarOut, sidesIn } from '../../composition/label-sides';
import type { Place } from '../../story/format';
import { litNames } from '../../view/name-selection';
import { chapterOf } from '../../view/view';
import { HOVERED, perFeature, RECEDED, round, SELECTED, zoomed } from '../expressions';
import { REGULAR, SEMIBOLD } from '../fonts';
import { markName } from '../icons';
import { PLACE_MARK } from '../marks';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { tintedLand } from './basemap';
import { INTERACTIVE } from './interactive';

interface Look {
  readonly scene: Scene;
  readonly place: Place;
}

const visibility = ({ scene, place }: Look) => (scene.view.places.includes(place.id) ? 'visible' : 'none');
const opacity = ({ receded }: Palette): ExpressionSpecification => ['case', RECEDED, receded.place, 1];
/** Whether the place is selected, or the name of the country that it represents. */
const isLandSelected = ({ scene: { view }, place }: Look): boolean =>
  (view.select?.kind === 'place' && view.select.id === place.id) || litNames(view.select).includes(place.territory);

/** The light tint of the territory that the place represents. */
export function territory(look: Look): LayerSpecification {
  const { palette, view } = look.scene;
  const { id, territory: iso } = look.place;
  const tint = isLandSelected(look) ? palette.selectedLand : palette.actorLand;
  return {
    ...tintedLand(iso, `place/${id}/territory`, view.places.includes(id) ? tint : undefined),
    metadata: { ...INTERACTIVE, 'crosscurrents:target': `place:${id}` },
  };
}

/** The place's mark: a dot in a ring, as atlases mark a capital; a diamond would mean another rank. */
export function marker(look: Look): LayerSpecification[] {
  const { palette, scale } = look.scene;
  const size = scale * palette.lineScale;
  const circle = (part: string, paint: object): LayerSpecification => ({
    id: `place/${look.place.id}/${part}`,
    type: 'circle',
    source: 'story/places',
    metadata: INTERACTIVE,
    filter: ['==', ['get', 'place'], look.place.id],
    layout: { visibility: visibility(look) },
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
      'circle-stroke-opacity': opacity(palette),
    }),
    circle('dot', {
      'circle-radius': zoomed(PLACE_MARK.dot * size),
      'circle-color': palette.marker,
      'circle-opacity': opacity(palette),
      'circle-stroke-opacity': perFeature(0),
    }),
  ];
}

/** The place's name beside its mark; if the mark has a name of its own, it is below, smaller, except on a whole globe. */
export function placeLabel(look: Look): LayerSpecification {
  const { palette, scale } = look.scene;
  const size = scale * palette.textScale;
  return {
    id: `place/${look.place.id}/label`,
    type: 'symbol',
    source: 'story/places',
    metadata: INTERACTIVE,
    filter: ['==', ['get', 'place'], look.place.id],
    layout: {
      visibility: visibility(look),
      'text-field':
        look.place.marker && !globeOf(look)
          ? [
              'format',
              ['get', 'name'],
              {},
              '\n',
              {},
              ['get', 'marker'],
              { 'font-scale': 0.72, 'text-font': ['literal', REGULAR] },
            ]
          : ['get', 'name'],
      'text-font': SEMIBOLD,
      'text-size': zoomed(20 * size, 0.85, 1.15),
      'text-line-height': 1.1,
      'text-anchor': anchorOf(look),
      'text-justify': 'auto',
      'text-radial-offset': 0.72,
      'text-allow-overlap': true,
      'text-padding': 3,
      ...collisionIcon(look),
    },
    paint: {
      'text-color': perFeature(palette.placeLabel),
      'text-halo-color': palette.placeHalo,
      'text-halo-width': round(2 * scale),
      'text-opacity': opacity(palette),
      ...INVISIBLE,
    },
  };
}

/** The side of the name: as in all views, or turned away from the rim of a globe that a chapter shows whole. */
function anchorOf(look: Look): Anchor | ExpressionSpecification {
  const globe = globeOf(look);
  return globe ? (sidesIn(look.scene.story, globe).get(look.place.id) ?? 'left') : ['get', 'anchor'];
}

/** The camera of a chapter that shows the whole globe. */
function globeOf({ scene: { story, view } }: Look) {
  const camera = chapterOf(story, view)?.camera;
  return camera && 'zoom' in camera && isFarOut(camera) ? camera : undefined;
}

/** Radius of a place's mark in px, with its ring. */
const MARK_REACH = 7;

/** Circles take no part in label collision: an invisible icon of the mark's size keeps labels off the mark. */
const collisionIcon = ({ scene: { palette, scale } }: Look) => ({
  'icon-image': markName('disc', palette.marker, palette.markerRing, round(2 * MARK_REACH * scale * palette.lineScale)),
  'icon-allow-overlap': true,
});
/** A constant zero, so that MapLibre neither compiles a shader nor draws anything. */
const INVISIBLE = { 'icon-opacity': 0 };
