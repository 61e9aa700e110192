import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { HOVERED, isIn, nameIn, perFeature, round, zoomed } from '../expressions';
import { ITALIC, REGULAR } from '../fonts';
import type { Scene } from '../scene';
import { INTERACTIVE } from './interactive';

/** A name that something stands on moves aside before it gives way. */
const SHIFTED = {
  'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
  'text-radial-offset': 1.4,
};

/** Quiet names, from the one table: seas in italics, countries spaced, islands small. Drawn before all that the story says. */
export function baseLabels({ story, view, palette, scale }: Scene): LayerSpecification[] {
  const name = nameIn(view.lang ?? story.lang);
  const size = scale * palette.textScale;
  const label = (
    id: string,
    source: string,
    filter: ExpressionSpecification,
    layout: object,
    paint: object,
  ): LayerSpecification => ({
    id: `label/${id}`,
    type: 'symbol',
    source,
    metadata: INTERACTIVE,
    filter,
    layout: {
      'text-field': name,
      'text-padding': 4,
      'text-max-width': 7,
      ...layout,
    },
    paint: { 'text-halo-width': 1.4 * scale, 'text-opacity': perFeature(1), ...paint },
  });
  /** Lesser names wait until one comes nearer. */
  const inTurn: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 5, 3, 6, 4]];
  /** A territory that is one of the story's places has its name at its mark already. */
  const covered = story.places
    .filter((place) => place.kind === 'territory' && view.places.includes(place.id))
    .map((place) => place.territory);
  const byRank: ExpressionSpecification = ['get', 'rank'];
  const isChosen = isIn('name', view.select?.kind === 'name' ? [view.select.id] : []);
  const isQuiet: ExpressionSpecification = ['!', isChosen];
  /** A name that can be chosen darkens under the pointer, and when it is. */
  const quiet = (color: string) => ({
    'text-color': ['case', isChosen, palette.placeLabel, HOVERED, palette.placeLabel, color],
    'text-halo-color': palette.waterHalo,
  });
  /** Names of small islands, by whether they are disputed: below their marks, or where `anchors` go on to. */
  const islands = (id: string, disputed: boolean, anchors: readonly string[]) =>
    label(
      id,
      'geo/islands',
      ['all', ['has', 'name:en'], ['==', ['get', 'disputed'], disputed]],
      {
        'text-font': ITALIC,
        'text-size': round(13 * size),
        'text-variable-anchor': [...anchors],
        'text-radial-offset': 0.6,
        // The one that is selected before its neighbours.
        'symbol-sort-key': ['case', isChosen, 0, 1],
      },
      quiet(palette.islandLabel),
    );
  const seas = {
    'text-font': ITALIC,
    'text-size': zoomed(16 * size, 0.9, 1.3),
    'text-letter-spacing': 0.04,
  };
  return [
    // Where the coast is, to the left or above it: lines of the story go over the sea.
    islands('island', false, ['top', 'right', 'bottom-right', 'bottom', 'left']),
    // Most of these lie out at sea: to the right is more room than above a mark.
    islands('disputed', true, ['top', 'right', 'left', 'bottom']),
    // After the islands, so that it finds its place before they do.
    label(
      'sea',
      'geo/labels',
      ['all', ['==', ['get', 'kind'], 'sea'], inTurn, isQuiet],
      { ...seas, ...SHIFTED, 'symbol-sort-key': byRank },
      quiet(palette.seaLabel),
    ),
    label(
      'country',
      'geo/labels',
      ['all', ['==', ['get', 'kind'], 'country'], inTurn, ['!', isIn('id', covered)]],
      {
        'text-font': REGULAR,
        'text-size': zoomed(13.5 * size, 0.9, 1.3),
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.16,
        ...SHIFTED,
        // Not aside: a country's name must not come to stand on its neighbour.
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'symbol-sort-key': byRank,
      },
      { 'text-color': perFeature(palette.countryLabel), 'text-halo-color': palette.landHalo },
    ),
    // From afar too, and where something else stands.
    label(
      'chosen',
      'geo/labels',
      isChosen,
      { ...seas, 'text-allow-overlap': true },
      { 'text-color': perFeature(palette.placeLabel), 'text-halo-color': palette.placeHalo },
    ),
  ];
}
