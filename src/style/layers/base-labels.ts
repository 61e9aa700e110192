import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BASEMAP_NAME, NAME_PADDING } from '../cartography/name-layer';
import { HOVERED, isIn, nameIn, perFeature, round, SELECTED, zoomed } from '../expressions';
import { ITALIC, REGULAR } from '../fonts';
import type { WorldObject } from '../geodata';
import { scriptOf } from '../original-fonts';
import type { Scene } from '../scene';
import { isOf } from './basemap';

/** A name that has no room, or stands where it must not (`../cartography`), is shifted before it is dropped. */
const SHIFTED = {
  'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
  'text-radial-offset': 1.4,
};

/**
 * Basemap names, from the table: seas in italics, countries letter-spaced, islands small. Drawn below the story's layers. Han, kana and
 * Hangul have no italics: names of water are told by their colour, and by the space between their letters.
 */
export function baseLabels({ story, view, palette, scale }: Scene): LayerSpecification[] {
  const lang = view.lang ?? story.lang;
  const name = nameIn(lang);
  const isUpright = scriptOf(lang) !== '';
  const water = (spacing: number) => ({
    'text-font': isUpright ? REGULAR : ITALIC,
    'text-letter-spacing': isUpright ? 4 * spacing : spacing,
  });
  const size = scale * palette.textScale;
  const label = (
    id: string,
    object: WorldObject,
    filter: ExpressionSpecification,
    layout: object,
    paint: object,
  ): LayerSpecification => ({
    id: `label/${id}`,
    type: 'symbol',
    source: 'geo/points',
    metadata: BASEMAP_NAME,
    filter: ['all', isOf(object), filter],
    layout: {
      'text-field': name,
      'text-padding': NAME_PADDING,
      'text-max-width': 7,
      ...layout,
    },
    paint: { 'text-halo-width': 1.4 * scale, 'text-opacity': perFeature(1), ...paint },
  });
  /** Less important names appear at higher zooms. */
  const isRankShown: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 4, 2.5, 5, 3, 6, 4, 7, 5]];
  /** A territory that is one of the story's places already has its name at its mark. */
  const covered = story.places
    .filter((place) => place.kind === 'territory' && view.places.includes(place.id))
    .flatMap((place) => place.territory ?? []);
  /** No two are equal, so that both renderers place names in the same order. */
  const byRank: ExpressionSpecification = ['+', ['*', 1000, ['get', 'rank']], ['get', 'order']];
  /** In filters and layout, which cannot read the feature state. */
  const isSelected = isIn('name', view.select?.kind === 'name' ? [view.select.id] : []);
  const isUnselected: ExpressionSpecification = ['!', isSelected];
  /** A name that can be selected is darker under the pointer and when selected. */
  const quiet = (color: string) => ({
    'text-color': ['case', ['any', SELECTED, HOVERED], palette.placeLabel, color],
    'text-halo-color': palette.waterHalo,
  });
  /** On a globe, a small island's name would be as large as the countries around it. */
  const isNear: ExpressionSpecification = ['==', ['step', ['zoom'], 0, 2, 1], 1];
  /** Names of small islands, disputed or not; `anchors` in order of preference. */
  const islands = (id: string, disputed: boolean, anchors: readonly string[]) =>
    label(
      id,
      'islands',
      ['all', ['has', 'name:en'], ['==', ['get', 'disputed'], disputed], ['any', isSelected, isNear]],
      {
        'text-font': isUpright ? REGULAR : ITALIC,
        'text-size': round(13 * size),
        'text-variable-anchor': [...anchors],
        'text-radial-offset': 0.6,
        // The selected name is placed before its neighbours.
        'symbol-sort-key': ['+', ['get', 'order'], ['case', isSelected, 0, 1000]],
      },
      quiet(palette.islandLabel),
    );
  const rivers = { 'text-size': round(12.5 * size), ...water(0.04) };
  const seas = { 'text-size': zoomed(16 * size, 0.9, 1.3), ...water(0.04) };
  return [
    // Story lines mostly cross the sea, so names are preferably on the coast's side.
    islands('island', false, [
      'top',
      'right',
      'bottom-right',
      'bottom',
      'left',
      'top-right',
      'top-left',
      'bottom-left',
    ]),
    // Most of these islands are far from a coast: there is more room to the right of a mark than above it.
    islands('disputed', true, [
      'top',
      'right',
      'left',
      'bottom',
      'bottom-left',
      'top-left',
      'bottom-right',
      'top-right',
    ]),
    // Above the islands' layers, so that it is placed before them.
    label(
      'sea',
      'labels',
      ['all', ['==', ['get', 'kind'], 'sea'], isRankShown, isUnselected],
      { ...seas, ...SHIFTED, 'symbol-sort-key': byRank },
      quiet(palette.seaLabel),
    ),
    label(
      'country',
      'labels',
      ['all', ['==', ['get', 'kind'], 'country'], isRankShown, ['!', isIn('id', covered)]],
      {
        'text-font': REGULAR,
        'text-size': zoomed(13.5 * size, 0.9, 1.3),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.16,
        ...SHIFTED,
        'text-radial-offset': 0.9,
        'symbol-sort-key': byRank,
      },
      { 'text-color': perFeature(palette.countryLabel), 'text-halo-color': palette.landHalo },
    ),
    label(
      'river',
      'labels',
      ['all', ['==', ['get', 'kind'], 'river'], isRankShown],
      { ...rivers, ...SHIFTED, 'text-radial-offset': 0.6, 'symbol-sort-key': byRank },
      { 'text-color': perFeature(palette.seaLabel), 'text-halo-color': palette.landHalo },
    ),
    // The selected name is shown at any zoom at which it has its place, and over other symbols.
    label(
      'chosen',
      'labels',
      isSelected,
      { ...seas, ...SHIFTED, 'text-allow-overlap': true, 'symbol-sort-key': byRank },
      { 'text-color': perFeature(palette.placeLabel), 'text-halo-color': palette.placeHalo },
    ),
  ];
}
