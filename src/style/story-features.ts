import type { Feature, FeatureCollection } from 'geojson';
import { type Arc, arcsOf } from '../composition/arcs';
import { endRowOf, markedEnds } from '../composition/end-rows';
import { labelText } from '../composition/label-text';
import { SITE_ROWS } from '../composition/site-rows';
import type { Position } from '../composition/sphere';
import type { Place, Relation, Story } from '../story/format';
import { phrased } from '../story/phrases';
import { indexStory, isPlanned } from '../story/questions';
import { type ArcLabel, arcLabelsOf } from './arc-labels';
import { centerOf, labelPieces } from './label-pieces';
import { scriptOf } from './original-fonts';
import { shapesIn } from './shapes/shapes';
import { levelOfLabels, type StorySourceName } from './sources';

/**
 * Returns the story as features. `target` is what a click selects ("relation:korea-china"). `id` is the same: a relation's
 * line, its ends and its label have one state. The layers' filters and labels read the other properties. Nothing depends on
 * the view.
 */
export function storyFeatures(story: Story): Record<StorySourceName, FeatureCollection> {
  const arcs = arcsOf(story);
  const shapes = shapesIn(story);
  return {
    places: collection(story.places.map(placeFeature)),
    arcs: collection([...arcs.map((arc) => arcFeature(story, arc)), ...(shapes?.areaFeatures(story) ?? [])]),
    ends: collection([
      ...arcs.flatMap((arc) => [...endFeatures(story, arc), ...(shapes?.waypointFeatures(story, arc) ?? [])]),
      ...(shapes?.areaNameFeatures(story) ?? []),
    ]),
    'arc-labels': collection(arcLabelsOf(story).flatMap((label) => labelFeatures(story, label))),
    sites: collection(siteFeatures(story)),
  };
}

export const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
export const point = (at: Position, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...at] },
  properties,
});

export function placeFeature(place: Place): Feature {
  return point(place.at, {
    id: `place:${place.id}`,
    target: `place:${place.id}`,
    place: place.id,
    name: labelText(place.name),
    marker: labelText(place.marker ?? ''),
    ...(place.originalName && {
      original: labelText(place.originalName.text),
      script: scriptOf(place.originalName.lang),
    }),
  });
}

export const relationProperties = (story: Story, relation: Relation) => ({
  id: `relation:${relation.id}`,
  target: `relation:${relation.id}`,
  relation: relation.id,
  layer: relation.layer,
  hinders: relation.hinders,
  ...(isPlanned(story, relation) && { planned: true }),
  kind: indexStory(story).layers.get(relation.layer)?.kind ?? 'trade',
});

export const arcFeature = (story: Story, { relation, line }: Arc): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
  properties: relationProperties(story, relation),
});

/** The ends with a mark. */
export function endFeatures(story: Story, arc: Arc): Feature[] {
  const { relation, line } = arc;
  const properties = relationProperties(story, relation);
  return markedEnds(arc).map((name) => {
    const at = line.at(name === 'from' ? 0 : -1) ?? [0, 0];
    const { row, bearing } = endRowOf(story, relation.id, name);
    // The mark points out of the arc, against its bearing into it.
    return point(at, {
      ...properties,
      points: relation.direction !== 'none',
      rotate: (bearing + 180) % 360,
      row,
    });
  });
}

/** The line on which the label is set, and its middle, beside which it is set if the line has no room. */
export function labelFeatures(story: Story, { arc: { relation }, line }: ArcLabel): Feature[] {
  const properties = relationProperties(story, relation);
  const label = labelText(relation.label);
  const short = relation.short && labelText(relation.short);
  return [
    ...labelPieces(line, levelOfLabels(story)).map(
      (piece): Feature => ({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: piece.line.map((position) => [...position]) },
        properties: { ...properties, label, ...(short && { short }), from: piece.from, to: piece.to },
      }),
    ),
    point(centerOf(line), {
      ...properties,
      beside: phrased(story, label),
      besideFarOut: phrased(story, short || label),
    }),
  ];
}

/** Relations of one place: symbols in rows beside the place's name, so that nothing suggests a path. */
export function siteFeatures(story: Story): Feature[] {
  const rows = new Map<string, number>();
  return story.relations.flatMap((relation) => {
    const place = indexStory(story).places.get(relation.from);
    if (relation.to !== undefined || !place) return [];
    const row = rows.get(place.id) ?? 0;
    rows.set(place.id, row + 1);
    return [
      point(place.at, {
        ...relationProperties(story, relation),
        label: labelText(relation.label),
        place: place.id,
        row: Math.min(row, SITE_ROWS - 1),
      }),
    ];
  });
}
