import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { MIXED } from '../../composition/gathering';
import { HOVERED, perFeature, round, zoomed } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { markName } from '../icons';
import { INTERACTIVE } from '../layers/interactive';
import {
  collisionIcon,
  INVISIBLE,
  markers,
  nameLayout,
  namePaint,
  opacity,
  WITH_MARKER,
  WITH_ORIGINAL,
} from '../layers/places';
import { RECEDED_HIDDEN } from '../layers/relation-look';
import { COUNT_SIZE, COUNT_WIDTHS, type DrawnKind, type ShapeName } from '../marks';
import type { Scene } from '../scene';
import { GROUP_RADIUS } from './features';

/** What a place's feature is: one place, or a group with their number. */
const IS_GROUP: ExpressionSpecification = ['has', 'count'];
const IS_PLACE: ExpressionSpecification = ['!', IS_GROUP];

const groupRadius = (size: number): ExpressionSpecification =>
  zoomed(1).map((part, i) =>
    i >= 4 && i % 2 === 0 && typeof part === 'number'
      ? [
          '+',
          round(GROUP_RADIUS.least * part * size),
          ['*', round(GROUP_RADIUS.growth * part * size), ['log10', ['coalesce', ['get', 'count'], 1]]],
        ]
      : part,
  ) as ExpressionSpecification;

/** The marks of places as in every story, and of groups: the same ring, larger, with the number of their places. */
export function gatheredMarkers(scene: Scene): LayerSpecification[] {
  const { palette, scale } = scene;
  const size = scale * palette.lineScale;
  const group = {
    type: 'circle',
    source: 'story/places',
    metadata: INTERACTIVE,
    filter: IS_GROUP,
  } as const;
  return [
    ...markers(scene, 'places', { filter: IS_PLACE }),
    {
      id: 'places/group',
      ...group,
      paint: {
        'circle-radius': groupRadius(size),
        'circle-color': perFeature(palette.markerRing),
        'circle-opacity': opacity(palette),
        'circle-stroke-color': palette.marker,
        'circle-stroke-width': ['case', HOVERED, round(4 * size), round(2.4 * size)],
        'circle-stroke-opacity': opacity(palette),
      },
    },
    {
      id: 'places/group-count',
      type: 'symbol',
      source: 'story/places',
      metadata: INTERACTIVE,
      filter: IS_GROUP,
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': SEMIBOLD,
        'text-size': round(14 * scale * palette.textScale),
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-color': palette.marker, 'text-opacity': opacity(palette) },
    },
  ];
}

/** The names of places, and of groups that of the place at their mark. */
export function gatheredNames(scene: Scene): LayerSpecification[] {
  const name = (part: string, filter: ExpressionSpecification, field: ExpressionSpecification, layout: object) => ({
    id: `places/${part}`,
    type: 'symbol' as const,
    source: 'story/places',
    metadata: INTERACTIVE,
    filter,
    layout: {
      'text-field': field,
      ...nameLayout(scene, ['get', 'anchor']),
      'text-allow-overlap': true,
      'text-padding': 3,
      ...collisionIcon(scene),
      ...layout,
    },
    paint: { ...namePaint(scene), ...INVISIBLE },
  });
  const withMarker = scene.view.originalNames || scene.view.second ? WITH_ORIGINAL : WITH_MARKER;
  const field: ExpressionSpecification = ['case', ['==', ['get', 'marker'], ''], ['get', 'name'], withMarker];
  return [
    name('label', IS_PLACE, field, {}),
    name('group-label', IS_GROUP, ['get', 'name'], { 'text-radial-offset': ['get', 'aside'] }),
  ];
}

/** Below a mark; above it where its name is below. */
const beside = (distance: number): ExpressionSpecification => [
  'case',
  ['get', 'above'],
  ['literal', [0, -distance]],
  ['literal', [0, distance]],
];

/** Px from a group's mark to the count of what is within it. */
const WITHIN = 27;

/** The counts of bundles, in a pill: in the layer's colour on paper, or in paper on ink where a bundle has several layers. */
export function bundleCounts(scene: Scene): LayerSpecification[] {
  const { palette, scale, story } = scene;
  const size = scale * palette.textScale;
  const paper = palette.placeHalo;
  const kinds: readonly (readonly [string, DrawnKind])[] = story.layers.map(({ id, kind }) => [id, kind]);
  const byLayer = <Value>(of: (kind: DrawnKind) => Value, mixed: Value) =>
    [
      'match',
      ['get', 'layer'],
      ...kinds.flatMap(([id, kind]) => (id === MIXED ? [] : [id, of(kind)])),
      mixed,
    ] as unknown;
  const pills = (color: string, casing: string): ExpressionSpecification =>
    [
      'match',
      ['get', 'pill'],
      ...COUNT_WIDTHS.flatMap((width, i) => [
        i + 1,
        markName(`pill-${i + 1}` as ShapeName, color, casing, round(width * size)),
      ]),
      markName('pill-5', color, casing, round(48 * size)),
    ] as unknown as ExpressionSpecification;
  const px = COUNT_SIZE * size;
  const below = round(WITHIN * scale * palette.lineScale);
  const counts = (part: string, filter: ExpressionSpecification, layout: object): LayerSpecification => ({
    id: `bundles/${part}`,
    type: 'symbol',
    source: 'story/counts',
    metadata: INTERACTIVE,
    filter,
    layout: {
      'icon-image': byLayer(
        (kind) => pills(paper, palette.kinds[kind]),
        pills(palette.kinds.mixed, paper),
      ) as ExpressionSpecification,
      'icon-padding': 0,
      'text-field': ['get', 'count'],
      'text-font': SEMIBOLD,
      'text-size': round(px),
      'text-padding': 0,
      ...layout,
    },
    paint: {
      'text-color': byLayer((kind) => palette.kinds[kind], paper) as ExpressionSpecification,
      'text-opacity': RECEDED_HIDDEN,
      'icon-opacity': RECEDED_HIDDEN,
    },
  });
  return [
    counts('count', ['!', ['get', 'within']], { 'symbol-sort-key': ['get', 'order'] }),
    // Nothing else on the map tells of them, so they are always there.
    counts('within', ['get', 'within'], {
      'icon-offset': beside(below),
      'icon-allow-overlap': true,
      'text-offset': beside(round(below / px)),
      'text-allow-overlap': true,
    }),
  ];
}
