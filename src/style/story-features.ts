import type { Feature, FeatureCollection } from 'geojson';
import type { Place, Relation, Story } from '../story/format';
import { type ArcLabel, arcLabelsOf } from './arc-labels';
import { type Arc, arcsOf } from './arcs';
import { sidesOf } from './sides';
import type { STORY_SOURCES } from './sources';
import type { Position } from './sphere';

/**
 * The story as features. `target` says what a click selects ("relation:korea-china"), `id` is the feature's own.
 * Everything else is what the layers' filters and labels read. Nothing depends on the view.
 */
export function storyFeatures(story: Story): Record<(typeof STORY_SOURCES)[number], FeatureCollection> {
  const arcs = arcsOf(story);
  return {
    places: collection(story.places.map((place) => placeFeature(story, place))),
    arcs: collection(arcs.map((arc) => arcFeature(story, arc))),
    ends: collection(arcs.flatMap((arc) => endFeatures(story, arc))),
    'arc-labels': collection(arcLabelsOf(story).map((label) => labelFeature(story, label))),
    sites: collection(siteFeatures(story)),
  };
}

/** Rows for symbols that one place has room for; more share the last. */
const SITE_ROWS = 3;

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const point = (id: string, at: Position, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...at] },
  properties: { id, ...properties },
});

function placeFeature(story: Story, place: Place): Feature {
  return point(`place:${place.id}`, place.at, {
    target: `place:${place.id}`,
    place: place.id,
    name: place.name,
    marker: place.marker ?? '',
    anchor: sidesOf(story).get(place.id) ?? 'left',
  });
}

const relationProperties = (story: Story, relation: Relation) => ({
  target: `relation:${relation.id}`,
  relation: relation.id,
  layer: relation.layer,
  hinders: relation.hinders,
  kind: story.layers.find((layer) => layer.id === relation.layer)?.kind ?? 'trade',
});

const arcFeature = (story: Story, { relation, line }: Arc): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
  properties: { id: `relation:${relation.id}`, ...relationProperties(story, relation) },
});

/** The kind's mark at the ends that the relation points to; where it points nowhere, plain discs end the line. */
function endFeatures(story: Story, { relation, line, leaves }: Arc): Feature[] {
  const properties = relationProperties(story, relation);
  const end = (name: 'from' | 'to'): Feature => {
    const at = line.at(name === 'from' ? 0 : -1) ?? [0, 0];
    // The mark points the way that the line arrives: against the bearing with which it leaves.
    return point(`end:${relation.id}:${name}`, at, {
      ...properties,
      points: relation.direction !== 'none',
      rotate: (leaves[name] + 180) % 360,
    });
  };
  return relation.direction === 'forward' ? [end('to')] : [end('from'), end('to')];
}

const labelFeature = (story: Story, { arc, line, anchor }: ArcLabel): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
  properties: {
    id: `label:${arc.relation.id}`,
    ...relationProperties(story, arc.relation),
    label: arc.relation.label,
    anchor,
  },
});

/** What a place does by itself: a symbol in a row under the place's name, so that nothing suggests a path. */
function siteFeatures(story: Story): Feature[] {
  const rows = new Map<string, number>();
  return story.relations.flatMap((relation) => {
    const place = story.places.find((other) => other.id === relation.from);
    if (relation.to !== undefined || !place) return [];
    const row = rows.get(place.id) ?? 0;
    rows.set(place.id, row + 1);
    return [
      point(`relation:${relation.id}`, place.at, {
        ...relationProperties(story, relation),
        label: relation.label,
        anchor: sidesOf(story).get(place.id) ?? 'left',
        row: Math.min(row, SITE_ROWS - 1),
      }),
    ];
  });
}
