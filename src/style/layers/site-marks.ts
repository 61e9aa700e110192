import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { round } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { markName } from '../icons';
import { siteMark } from '../marks';
import { INTERACTIVE } from './interactive';
import { LABEL_SIZE, type Look, labelPaint, opacity, shown, visibility } from './relation-look';

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
