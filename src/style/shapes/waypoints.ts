import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Arc } from '../../composition/arcs';
import { labelText } from '../../composition/label-text';
import { markedPointsOf } from '../../composition/waypoint-names';
import type { Story } from '../../story/format';
import { isOneOf, perFeature, round, zoomed } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { INTERACTIVE } from '../layers/interactive';
import { LABEL_SIZE, type Look, labelPaint, opacity, visibility } from '../layers/relation-look';
import { lineOf } from '../marks';

/**
 * The points that a source gives on the way of a relation: a ring each, so that what is given can be told from the straight line
 * between. They are part of the relation's line: whoever presses one selects the relation.
 */
export const waypointFeatures = (story: Story, arc: Arc): Feature[] =>
  markedPointsOf(story, arc).map(({ at, name, anchor }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: {
      id: `relation:${arc.relation.id}`,
      target: `relation:${arc.relation.id}`,
      way: arc.relation.id,
      wayLayer: arc.relation.layer,
      ...(name === undefined ? {} : { name: labelText(name), anchor }),
    },
  }));

/** A ring is wider than its line by so many px on each side, besides its own width. */
const RING = { wider: 1.5, width: 2 } as const;

/** The rings on the lines of one story layer. */
export function waypointMarks(look: Look): LayerSpecification[] {
  if (!hasWays(look)) return [];
  const { palette, scale } = look.scene;
  const size = palette.lineScale * scale;
  return [
    {
      ...waypointLayer(look, 'points', ofLayer(look, look.drawn)),
      type: 'circle',
      paint: {
        'circle-radius': zoomed((lineOf(look.layer.kind).width / 2 + RING.wider) * size),
        'circle-color': palette.casing,
        'circle-opacity': opacity(palette),
        'circle-stroke-color': palette.kinds[look.layer.kind],
        'circle-stroke-width': round(RING.width * size),
        'circle-stroke-opacity': opacity(palette),
      },
    },
  ];
}

/** What the sources call the points. Of a selection only its own: the others are invisible, and would take their room. */
export function waypointNames(look: Look): LayerSpecification[] {
  if (!hasWays(look)) return [];
  const { palette, scale } = look.scene;
  const named = look.lit ? look.drawn.filter((id) => look.lit?.relations.has(id)) : look.drawn;
  const paint = labelPaint(look);
  return [
    {
      ...waypointLayer(look, 'names', ['all', ['has', 'name'], ofLayer(look, named)]),
      type: 'symbol',
      layout: {
        visibility: visibility(look),
        'text-field': ['get', 'name'],
        'text-font': SEMIBOLD,
        'text-size': round(LABEL_SIZE * scale * palette.textScale),
        'text-anchor': ['get', 'anchor'],
        'text-justify': 'auto',
        'text-radial-offset': 0.72,
        'text-line-height': 1.1,
        'text-padding': 1,
      },
      paint: { ...paint, 'text-color': perFeature(palette.placeLabel) },
    },
  ];
}

const hasWays = ({ scene, layer }: Look): boolean =>
  scene.story.relations.some((relation) => relation.layer === layer.id && relation.via);

const waypointLayer = (look: Look, part: string, filter: ExpressionSpecification) => ({
  id: `relation/${look.layer.id}/way-${part}`,
  source: 'story/ends',
  metadata: INTERACTIVE,
  filter,
  layout: { visibility: visibility(look) } as const,
});

const ofLayer = ({ layer, gathered }: Look, drawn: readonly string[]): ExpressionSpecification =>
  gathered ? ['==', ['get', 'wayLayer'], layer.id] : isOneOf('way', drawn);
