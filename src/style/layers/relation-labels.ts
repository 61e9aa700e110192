import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isOneOf, round } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { INTERACTIVE } from './interactive';
import { LINE_LABELS } from './line-labels';
import { LABEL_SIZE, type Look, labelPaint, shown, visibility } from './relation-look';

/** Px around the letters in which the line is interrupted. */
const INTERRUPTION = 3;

/**
 * MapLibre drops a label whose line is too short for the text's size at zoom 18, with lines measured at the integer zoom
 * below (https://github.com/maplibre/maplibre-gl-js/issues/949): so it drops labels with twice the space they need. Half
 * the size there avoids this; the map never reaches that zoom, and a label that really does not fit is still dropped at
 * placement.
 */
const halvedAtZoom18 = (px: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  16,
  px,
  18,
  px / 2,
];

/** Highlighted lines only: the labels of others are invisible, and would take the room of those. */
const labelled = (look: Look): ExpressionSpecification =>
  look.lit
    ? isOneOf(
        'relation',
        look.drawn.filter((id) => look.lit?.relations.has(id)),
      )
    : shown(look);

/**
 * The labels of a layer's lines. A label is on its line, which it interrupts as in an atlas. Where there is no room, the
 * relation's short label is, and where there is none for that, the label is set beside the line's middle. All three are at the
 * same point, so that the first with room leaves none to the others; the legend names the lines that have none. Bottom to top:
 * the topmost is placed first.
 *
 * Placed after the places' names, so that these win. A label beside its line by `text-offset` has letters too close or too far
 * from each other in MapLibre where the line bends, and so it has with gaps that are measured on the ground.
 */
export function relationLabels(look: Look): LayerSpecification[] {
  const { story, palette, scale } = look.scene;
  const hasShort = story.relations.some(({ layer, short }) => layer === look.layer.id && short);
  const label = (
    part: string,
    text: 'label' | 'short' | 'beside',
    layout: object,
    inTile: readonly ExpressionSpecification[] = [],
  ): LayerSpecification => ({
    id: `relation/${look.layer.id}/${part}`,
    type: 'symbol',
    source: 'story/arc-labels',
    metadata: { ...INTERACTIVE, ...LINE_LABELS },
    filter: ['all', ['has', text], ...inTile, labelled(look)],
    layout: {
      visibility: visibility(look),
      'text-field': ['get', text],
      'text-font': SEMIBOLD,
      'text-size': halvedAtZoom18(round(LABEL_SIZE * scale * palette.textScale)),
      'text-padding': 1,
      ...layout,
    },
    paint: { ...labelPaint(look), 'text-halo-width': round(INTERRUPTION * scale) },
  });
  const onLine = { 'symbol-placement': 'line-center', 'text-max-angle': 150, 'text-pitch-alignment': 'viewport' };
  return [
    label('beside', 'beside', {
      // Far out there is room for a short one only: on a phone another would extend beyond the map.
      'text-field': ['step', ['zoom'], ['get', 'besideFarOut'], NEAR, ['get', 'beside']],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': BESIDE,
      'text-max-width': 8,
      'text-line-height': 1.1,
    }),
    ...(hasShort ? [label('short', 'short', onLine, OF_LEVEL)] : []),
    label('label', 'label', onLine, OF_LEVEL),
  ];
}

/** Of the pieces of a label's line, the one of the tile's level. */
const OF_LEVEL: readonly ExpressionSpecification[] = [
  ['>=', ['zoom'], ['get', 'from']],
  ['<=', ['zoom'], ['get', 'to']],
];

/** The zoom from which on there is room for a whole label beside a line. */
const NEAR = 4;

/** Em from the line's middle to a label beside it: so near that it has no room if there is a label on the line. */
const BESIDE = 0.5;
