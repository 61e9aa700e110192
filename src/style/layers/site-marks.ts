import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ANCHORS, type Anchor } from '../../composition/label-sides';
import { linesOfName, SITE_ROWS, type SiteRow, siteRow } from '../../composition/site-rows';
import { round } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { markName } from '../icons';
import { siteMark } from '../marks';
import { enlargementOfScene } from '../scene';
import { INTERACTIVE } from './interactive';
import { LABEL_SIZE, type Look, labelPaint, opacity, shown, visibility } from './relation-look';
import { stepped } from './sides';

/**
 * Relations of one place: symbols with labels, in rows beside the place's name. A label that would lie on the name of a place is
 * left out, the symbol stays.
 */
export function siteMarks(look: Look): LayerSpecification[] {
  const { palette, scale } = look.scene;
  const mark = siteMark(look.layer.kind);
  const size = round(mark.size * scale * palette.lineScale);
  const text = round(LABEL_SIZE * scale * palette.textScale);
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
        'icon-offset': inRow(look, ({ x, y }) => [x, y]),
        'icon-allow-overlap': true,
        'text-field': ['get', 'label'],
        'text-font': SEMIBOLD,
        'text-size': text,
        'text-max-width': 30,
        'text-anchor': bySide(look, (anchor) => (siteRow(anchor, 1, 0, ONE).isLeft ? 'right' : 'left')),
        'text-offset': inRow(look, ({ label, y }) => [label / text, y / text]),
        'text-optional': true,
        // No more room than its one line of letters takes: its place's own name is close.
        'text-padding': 0,
        'text-line-height': 0.9,
      },
      paint: { 'icon-opacity': opacity(palette), ...labelPaint(look) },
    },
  ];
}

const ONE = { marks: 1, text: 1 };

/**
 * A value by the side of a place's name and the lines of the name: for the places at which the layer has symbols. What a crowded story
 * draws has the side as a property.
 */
function bySide<Value>(look: Look, of: (anchor: Anchor, lines: number) => Value): ExpressionSpecification {
  const { scene, layer } = look;
  const match = (property: string, cases: readonly unknown[]) =>
    ['match', ['get', property], ...cases, of('left', 1)] as unknown as ExpressionSpecification;
  if (look.gathered)
    return match(
      'anchor',
      ANCHORS.flatMap((anchor) => [anchor, of(anchor, 1)]),
    );
  const here = new Set(
    scene.story.relations.flatMap(({ layer: own, from, to }) => (own === layer.id && !to ? [from] : [])),
  );
  const places = scene.story.places.filter(({ id }) => here.has(id));
  return stepped(scene, (sides) =>
    match(
      'place',
      places.flatMap((place) => [place.id, of(sides.get(place.id) ?? 'left', linesOfName(place))]),
    ),
  );
}

/** [x, y] of a feature's row, by its place and the side of the place's name. A table, because expressions cannot build arrays. */
function inRow(look: Look, positionOf: (row: SiteRow) => readonly [x: number, y: number]): ExpressionSpecification {
  const enlargement = enlargementOfScene(look.scene);
  return bySide(look, (anchor, lines): ExpressionSpecification => {
    const at = (row: number): ExpressionSpecification => [
      'literal',
      positionOf(siteRow(anchor, lines, row, enlargement)).map(round),
    ];
    return ['match', ['get', 'row'], 0, at(0), 1, at(1), at(SITE_ROWS - 1)];
  });
}
