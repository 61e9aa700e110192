import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Layer } from '../../story/format';
import type { Lit } from '../../view/drawn';
import { HOVERED, isOneOf, perFeature, RECEDED, round, zoomed } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { markName } from '../icons';
import { CASING, endMarks, LINE_MARKS, siteMark } from '../marks';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { INTERACTIVE } from './interactive';

/** The input for the style layers of one story layer. */
interface Look {
  readonly scene: Scene;
  readonly layer: Layer;
  /** Its relations that are drawn whenever it is on. Independent of its own switch: changing a filter re-makes all tiles. */
  readonly drawn: readonly string[];
  /** What the selection highlights. Receding is feature state (`states.ts`); only forced labels depend on this. */
  readonly lit: Lit | undefined;
}

/** The lines of one story layer: casing, line, the pale core of some kinds, and the marks at the ends. */
export function relationLines(look: Look): LayerSpecification[] {
  const { palette, scale } = look.scene;
  const mark = LINE_MARKS[look.layer.kind];
  const color = palette.kinds[look.layer.kind];
  const width = mark.width * palette.lineScale * scale;
  const line = (part: string, paint: object, cap: 'butt' | 'round' = 'butt'): LayerSpecification => ({
    id: `relation/${look.layer.id}/${part}`,
    type: 'line',
    source: 'story/arcs',
    metadata: INTERACTIVE,
    filter: shown(look),
    layout: { visibility: visibility(look), 'line-cap': cap, 'line-join': 'round' },
    paint: { 'line-opacity': opacity(palette), ...paint },
  });
  return [
    line('casing', {
      'line-color': ['case', HOVERED, palette.selection, palette.casing],
      'line-width': lineWidth(look, width + 2 * CASING * scale),
      'line-opacity': casingOpacity(palette),
    }),
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
    ends(look, color),
  ];
}

/** A receded line is not thinner than this, in px: a hairline would lose its contrast. */
const MIN_RECEDED_WIDTH = 1.5;

/** The width in px at each zoom. A line that recedes is thinner. */
function lineWidth({ scene: { palette, scale } }: Look, px: number): ExpressionSpecification {
  const receded = Math.min(px, Math.max(MIN_RECEDED_WIDTH * scale, px * palette.receded.width));
  return zoomed(px).map((part, i) =>
    // Each second part from the fifth on is a width; the others are zooms.
    i >= 4 && i % 2 === 0 && typeof part === 'number' ? ['case', RECEDED, round((part / px) * receded), part] : part,
  ) as ExpressionSpecification;
}

/** Px from the middle of a place's mark to the tip of a line's end mark. */
const END_GAP = 9;

function ends(look: Look, color: string): LayerSpecification {
  const { palette, scale } = look.scene;
  const marks = endMarks(look.layer.kind);
  const sized = (size: number) => round(size * palette.lineScale * scale);
  const image = ({ shape, size }: (typeof marks)['points']) => markName(shape, color, palette.casing, sized(size));
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
      'icon-offset': [0, round(END_GAP * scale * palette.lineScale + sized(marks.points.size) / 2)],
      'icon-allow-overlap': true,
      // Basemap names must not cover an arrowhead.
      'icon-ignore-placement': false,
    },
    paint: { 'icon-opacity': opacity(palette) },
  };
}

/** Text size of labels on lines and symbols, in px. */
const LABEL_SIZE = 15;

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

/** With at most this many highlighted lines, the only one of its layer shows its label even if it overlaps. */
const MAX_FORCED_LABELS = 3;

const forcesLabel = ({ lit, drawn }: Look): boolean =>
  lit !== undefined &&
  lit.relations.size <= MAX_FORCED_LABELS &&
  drawn.filter((id) => lit.relations.has(id)).length === 1;

/** Labels along the lines. Placed after the places' names, so that these win. */
export function relationLabels(look: Look): LayerSpecification[] {
  const { palette, scale } = look.scene;
  const mark = LINE_MARKS[look.layer.kind];
  const gap = 0.25 + (mark.width * palette.lineScale) / 2 / LABEL_SIZE;
  return [
    {
      id: `relation/${look.layer.id}/label`,
      type: 'symbol',
      source: 'story/arc-labels',
      metadata: INTERACTIVE,
      filter: shown(look),
      layout: {
        visibility: visibility(look),
        'text-field': ['get', 'label'],
        'text-font': SEMIBOLD,
        'text-size': halvedAtZoom18(round(LABEL_SIZE * scale * palette.textScale)),
        'symbol-placement': 'line-center',
        'text-max-angle': 150,
        'text-anchor': ['get', 'anchor'],
        'text-offset': ['match', ['get', 'anchor'], 'bottom', ['literal', [0, -gap]], ['literal', [0, gap]]],
        'text-padding': 1,
        'text-allow-overlap': forcesLabel(look),
      },
      paint: labelPaint(look),
    },
  ];
}

/** Relations of one place: symbols with labels, in rows under the place's name. */
export function siteMarks(look: Look): LayerSpecification[] {
  const { palette, scale } = look.scene;
  const mark = siteMark(look.layer.kind);
  const size = round(mark.size * scale * palette.lineScale);
  const text = round(LABEL_SIZE * scale * palette.textScale);
  /** Px from the middle of the place's mark to the middle of the symbol, and between rows. */
  const aside = round(16 * scale * palette.lineScale + size / 2);
  const step = round(size * 1.25);
  return [
    {
      id: `relation/${look.layer.id}/site`,
      type: 'symbol',
      source: 'story/sites',
      metadata: INTERACTIVE,
      filter: shown(look),
      layout: {
        visibility: visibility(look),
        'icon-image': markName(mark.shape, palette.kinds[look.layer.kind], palette.casing, size),
        'icon-offset': inRow(aside, step),
        'icon-allow-overlap': true,
        'text-field': ['get', 'label'],
        'text-font': SEMIBOLD,
        'text-size': text,
        'text-max-width': 30,
        'text-anchor': ['case', isLeft, 'right', 'left'],
        'text-offset': inRow((aside + size * 0.75) / text, step / text),
        'text-allow-overlap': true,
      },
      paint: { 'icon-opacity': opacity(palette), ...labelPaint(look) },
    },
  ];
}

/** Whether the place's name, and so its rows, are to the left of its mark. */
const isLeft: ExpressionSpecification = ['in', 'right', ['get', 'anchor']];

/**
 * [x, y] of a feature's row: beside the mark on the side of the place's name, the first row one step below the name. If
 * the name is above the mark, the first row is level with the mark. A table, because expressions cannot build arrays.
 */
function inRow(aside: number, step: number): ExpressionSpecification {
  const rows = (x: number, first: number): ExpressionSpecification => [
    'match',
    ['get', 'row'],
    0,
    ['literal', [round(x), round(step * first)]],
    1,
    ['literal', [round(x), round(step * (first + 1))]],
    ['literal', [round(x), round(step * (first + 2))]],
  ];
  return [
    'case',
    isLeft,
    ['case', isAbove, rows(-aside, 0.15), rows(-aside, 1.05)],
    ['case', isAbove, rows(aside, 0.15), rows(aside, 1.05)],
  ];
}

/** Whether the name is above the mark: its text is anchored at the bottom. */
const isAbove: ExpressionSpecification = ['in', 'bottom', ['get', 'anchor']];

const visibility = ({ scene, layer }: Look) => (scene.view.layers.includes(layer.id) ? 'visible' : 'none');

function shown({ scene, layer, drawn }: Look): FilterSpecification {
  const all = scene.story.relations.filter((relation) => relation.layer === layer.id).length;
  return drawn.length === all ? ['==', ['get', 'layer'], layer.id] : isOneOf('relation', drawn);
}

const opacity = ({ receded }: Palette): ExpressionSpecification => ['case', RECEDED, receded.line, 1];

/** The pointer also highlights the casing of a receded line. */
const casingOpacity = ({ receded }: Palette): ExpressionSpecification => [
  'case',
  ['!', RECEDED],
  1,
  HOVERED,
  receded.line,
  receded.casing,
];

const RECEDED_HIDDEN: ExpressionSpecification = ['case', RECEDED, 0, 1];

const labelPaint = (look: Look) => ({
  'text-color': perFeature(look.scene.palette.kinds[look.layer.kind]),
  'text-halo-color': look.scene.palette.placeHalo,
  'text-halo-width': round(1.8 * look.scene.scale),
  // A half-transparent label is not readable: it is hidden where its line recedes.
  'text-opacity': RECEDED_HIDDEN,
});
