import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Layer } from '../../story/format';
import type { Lit } from '../../view/drawn';
import { HOVERED, isIn, isOneOf, perFeature, round, whereIn, zoomed } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { markName } from '../icons';
import { LINE_MARKS } from '../marks';
import type { Scene } from '../scene';
import { INTERACTIVE } from './interactive';

/** How one story layer looks: everything that its map layers share. */
interface Look {
  readonly scene: Scene;
  readonly layer: Layer;
  /** Its relations that are drawn whenever it is on. Its own switch changes nothing here: MapLibre sorts all features anew at each change of a filter. */
  readonly drawn: readonly string[];
  readonly lit: Lit | undefined;
}

/** The lines of one story layer: casing, line, where the kind has one the pale core, and the marks at the ends. */
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
    paint: { 'line-opacity': opacity(look), ...paint },
  });
  return [
    line('casing', {
      'line-color': ['case', HOVERED, palette.selection, palette.casing],
      'line-width': zoomed(width + 3.5 * scale),
      'line-opacity': casingOpacity(look),
    }),
    line(
      'line',
      {
        'line-color': perFeature(color),
        'line-width': zoomed(width),
        ...(mark.dash.length ? { 'line-dasharray': [...mark.dash] } : {}),
      },
      mark.cap,
    ),
    ...(mark.core
      ? [line('core', { 'line-color': perFeature(palette.casing), 'line-width': zoomed(width * mark.core) })]
      : []),
    ends(look, color),
  ];
}

/** Size of an end mark's box in px: it must stay readable as a shape beside its line. */
const endSize = (look: Look): number =>
  round((9 + LINE_MARKS[look.layer.kind].width * 1.8) * look.scene.palette.lineScale * look.scene.scale);

/** Px between the middle of a place's mark and the tip of a line's end mark. */
const END_GAP = 9;

function ends(look: Look, color: string): LayerSpecification {
  const { palette, scale } = look.scene;
  const size = endSize(look);
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
        markName('bar', color, palette.casing, round(size * 1.15)),
        ['get', 'points'],
        markName(LINE_MARKS[look.layer.kind].end, color, palette.casing, size),
        markName('disc', color, palette.casing, round(size * 0.75)),
      ],
      'icon-rotate': ['get', 'rotate'],
      'icon-rotation-alignment': 'map',
      'icon-pitch-alignment': 'map',
      // The shape's tip is at its top and the mark points at the place: moved back along its own way.
      'icon-offset': [0, round(END_GAP * scale * palette.lineScale + size / 2)],
      'icon-allow-overlap': true,
      // An arrow's head stands in the way of quiet names.
      'icon-ignore-placement': false,
    },
    paint: { 'icon-opacity': opacity(look) },
  };
}

/** Px of the words that lines and symbols carry. */
const LABEL_SIZE = 15;

/**
 * MapLibre judges by the size at zoom 18 and at the whole zoom level below, whether a line is too short for its label: so it
 * takes labels away for which there is twice the room. Nobody comes as near as that; and what truly has no room is left out
 * when it is placed.
 */
const judgedSmall = (px: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 16, px, 18, px / 2];

/** Of so few lines that are lit, the only one of its layer keeps its words wherever those stand; else those that have room. */
const FEW = 3;

const keepsWords = ({ lit, drawn }: Look): boolean =>
  lit !== undefined && lit.relations.size <= FEW && drawn.filter((id) => lit.relations.has(id)).length === 1;

/** What the lines carry. Placed after the places' own names, so that these win. */
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
        'text-size': judgedSmall(round(LABEL_SIZE * scale * palette.textScale)),
        'symbol-placement': 'line-center',
        'text-max-angle': 150,
        'text-anchor': ['get', 'anchor'],
        'text-offset': ['match', ['get', 'anchor'], 'bottom', ['literal', [0, -gap]], ['literal', [0, gap]]],
        'text-padding': 1,
        'text-allow-overlap': keepsWords(look),
      },
      paint: labelPaint(look),
    },
  ];
}

/** What a place does by itself: a symbol with its label, in a row under the place's own name. */
export function siteMarks(look: Look): LayerSpecification[] {
  const { palette, scale } = look.scene;
  const size = round(19 * scale * palette.lineScale);
  const text = round(LABEL_SIZE * scale * palette.textScale);
  /** From the middle of the place's mark to the middle of the symbol, and from there to the next row. */
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
        'icon-image': markName(LINE_MARKS[look.layer.kind].end, palette.kinds[look.layer.kind], palette.casing, size),
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
      paint: { 'icon-opacity': opacity(look), ...labelPaint(look) },
    },
  ];
}

/** Whether the place's name, and so its rows, stand to the left of its mark. */
const isLeft: ExpressionSpecification = ['in', 'right', ['get', 'anchor']];

/**
 * [x, y] of a feature's row: beside the mark on the side of the place's name, the first row one step below the name's
 * line. Names above the mark leave the mark's own line to the first row. Expressions cannot build arrays: a table can.
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

/** Whether the name stands above the mark's line: its text is anchored at the bottom. */
const isAbove: ExpressionSpecification = ['in', 'bottom', ['get', 'anchor']];

const visibility = ({ scene, layer }: Look) => (scene.view.layers.includes(layer.id) ? 'visible' : 'none');

function shown({ scene, layer, drawn }: Look): FilterSpecification {
  const all = scene.story.relations.filter((relation) => relation.layer === layer.id).length;
  return drawn.length === all ? ['==', ['get', 'layer'], layer.id] : isOneOf('relation', drawn);
}

const opacity = ({ lit, scene: { palette } }: Look): ExpressionSpecification =>
  lit ? whereIn('relation', lit.relations, 1, palette.receded.line) : perFeature(1);

/** Under the pointer a casing is seen as well as its line. */
const casingOpacity = ({ lit, scene: { palette } }: Look): ExpressionSpecification =>
  lit
    ? ['case', isIn('relation', lit.relations), 1, HOVERED, palette.receded.line, palette.receded.casing]
    : perFeature(1);

const labelPaint = (look: Look) => ({
  'text-color': perFeature(look.scene.palette.kinds[look.layer.kind]),
  'text-halo-color': look.scene.palette.placeHalo,
  'text-halo-width': round(1.8 * look.scene.scale),
  // Half-seen words cannot be read: where the line recedes they go.
  'text-opacity': look.lit ? whereIn('relation', look.lit.relations, 1, 0) : perFeature(1),
});
