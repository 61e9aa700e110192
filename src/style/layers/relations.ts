import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ROW_DISTANCE } from '../../composition/end-rows';
import { isPlanned } from '../../story/questions';
import { HOVERED, isOneOf, perFeature, RECEDED, round, zoomed } from '../expressions';
import { markName } from '../icons';
import { CASING, endMarks, lineOf, PLANNED_CORE } from '../marks';
import type { Palette } from '../palette';
import { linesMetadata } from './drawn-lines';
import { INTERACTIVE } from './interactive';
import { type Look, opacity, RECEDED_HIDDEN, shown, visibility } from './relation-look';

/**
 * The lines of one story layer: casing, line, the pale core of some kinds, and the marks at the ends. Under the dashes of a line
 * that the pointer is on is a pale bed: its dark casing would fill the gaps, and the dashes tell the kind.
 */
export function relationLines(look: Look): LayerSpecification[] {
  const { palette, scale } = look.scene;
  const mark = lineOf(look.layer.kind);
  const color = palette.kinds[look.layer.kind];
  const width = mark.width * palette.lineScale * scale;
  const planned = plannedOf(look);
  const line = (part: string, paint: object, cap: 'butt' | 'round' = 'butt'): LayerSpecification => ({
    id: `relation/${look.layer.id}/${part}`,
    type: 'line',
    source: 'story/arcs',
    metadata: { ...INTERACTIVE, ...(part === 'line' ? linesMetadata(look.drawn) : {}) },
    filter: shown(look),
    layout: { visibility: visibility(look), 'line-cap': cap, 'line-join': 'round' },
    paint: { 'line-opacity': look.gathered ? FADED : opacity(palette), ...paint },
  });
  return [
    line('casing', {
      'line-color': ['case', HOVERED, palette.selection, palette.casing],
      'line-width': lineWidth(look, width, 2 * CASING * scale),
      'line-opacity': casingOpacity(palette),
    }),
    ...(mark.dash.length
      ? [
          line('bed', {
            'line-color': perFeature(palette.casing),
            'line-width': lineWidth(look, width),
            'line-opacity': ['case', HOVERED, 1, 0],
          }),
        ]
      : []),
    line(
      'line',
      {
        'line-color': perFeature(color),
        'line-width': lineWidth(look, width),
        ...(mark.dash.length ? { 'line-dasharray': [...mark.dash] } : {}),
      },
      mark.cap,
    ),
    ...(mark.core
      ? [
          line('core', {
            'line-color': perFeature(palette.casing),
            'line-width': lineWidth(look, width * mark.core),
            'line-opacity': RECEDED_HIDDEN,
          }),
        ]
      : []),
    ...(planned.length > 0
      ? [
          {
            ...line('planned', {
              'line-color': perFeature(palette.casing),
              'line-width': lineWidth(look, width * PLANNED_CORE),
              'line-opacity': RECEDED_HIDDEN,
            }),
            filter: ['all', shown(look), isOneOf('relation', planned)],
          } as LayerSpecification,
        ]
      : []),
    ends(look, color, planned.length > 0),
  ];
}

/** The planned relations of the layer with a line. A bundle of several is drawn as any other. */
const plannedOf = ({ scene: { story }, layer, gathered }: Look): string[] =>
  gathered
    ? []
    : story.relations
        .filter((relation) => relation.layer === layer.id && relation.to !== undefined && isPlanned(story, relation))
        .map(({ id }) => id);

/** Of dozens of bundles that recede, those that do not must be seen. */
const FADED: ExpressionSpecification = ['case', RECEDED, 0.5, 1];

/** A receded line is not thinner than this, in px: a hairline would lose its contrast. */
const MIN_RECEDED_WIDTH = 1.5;

/** The width in px at each zoom, with what is around it. A line that recedes is thinner. */
function lineWidth(look: Look, line: number, around = 0): ExpressionSpecification {
  const { palette, scale } = look.scene;
  const px = line + around;
  const receded = Math.min(px, Math.max(MIN_RECEDED_WIDTH * scale, px * palette.receded.width));
  if (look.gathered) return gatheredWidth(line, around, receded);
  return zoomed(px).map((part, i) =>
    // Each second part from the fifth on is a width; the others are zooms.
    i >= 4 && i % 2 === 0 && typeof part === 'number' ? ['case', RECEDED, round((part / px) * receded), part] : part,
  ) as ExpressionSpecification;
}

/** A line that is no bundle has no such state. */
const WIDE: ExpressionSpecification = ['number', ['feature-state', 'wide'], 1];

/** As above, for lines of different widths: what is around them is as wide at all of them. */
const gatheredWidth = (line: number, around: number, receded: number): ExpressionSpecification =>
  zoomed(1).map((part, i) =>
    i >= 4 && i % 2 === 0 && typeof part === 'number'
      ? ['case', RECEDED, round(receded * part), ['+', round(around * part), ['*', round(line * part), WIDE]]]
      : part,
  ) as ExpressionSpecification;

/** Px from the middle of a place's mark to the tip of a line's end mark in the row next to it. */
const END_GAP = 9;

/** On a smaller globe lines are shorter than their outer rows. */
const ROWS_FROM_ZOOM = 2;

function ends(look: Look, color: string, hasPlanned: boolean): LayerSpecification {
  const { palette, scale } = look.scene;
  const marks = endMarks(look.layer.kind);
  const sized = (size: number) => round(size * palette.lineScale * scale);
  const inRow = (row: number): ExpressionSpecification => [
    'literal',
    [0, round((END_GAP + row * ROW_DISTANCE) * scale * palette.lineScale + sized(marks.points.size) / 2)],
  ];
  const filled = ({ shape, size }: (typeof marks)['points']) => markName(shape, color, palette.casing, sized(size));
  const hollow = ({ shape, size }: (typeof marks)['points']) => markName(shape, palette.casing, color, sized(size));
  const image = (mark: (typeof marks)['points']): string | ExpressionSpecification =>
    hasPlanned ? ['case', ['has', 'planned'], hollow(mark), filled(mark)] : filled(mark);
  return {
    id: `relation/${look.layer.id}/ends`,
    type: 'symbol',
    source: 'story/ends',
    metadata: INTERACTIVE,
    filter: shown(look),
    layout: {
      visibility: visibility(look),
      'icon-image': [
        'case',
        ['all', ['get', 'points'], ['get', 'hinders']],
        image(marks.hinders),
        ['get', 'points'],
        image(marks.points),
        image(marks.neither),
      ],
      'icon-rotate': ['get', 'rotate'],
      'icon-rotation-alignment': 'map',
      'icon-pitch-alignment': 'map',
      // The shape's tip is at its top and points at the place: the offset moves it back along the line.
      'icon-offset': [
        'step',
        ['zoom'],
        inRow(0),
        ROWS_FROM_ZOOM,
        ['match', ['get', 'row'], 1, inRow(1), 2, inRow(2), 3, inRow(3), inRow(0)],
      ],
      'icon-allow-overlap': true,
      // Basemap names must not cover an arrowhead.
      'icon-ignore-placement': false,
    },
    paint: { 'icon-opacity': opacity(palette) },
  };
}

/** The pointer also highlights the casing of a receded line. */
const casingOpacity = ({ receded }: Palette): ExpressionSpecification => [
  'case',
  ['!', RECEDED],
  1,
  HOVERED,
  receded.line,
  receded.casing,
];
