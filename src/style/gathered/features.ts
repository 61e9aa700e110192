import type { Feature, FeatureCollection } from 'geojson';
import { type Arc, arcsOf, shareArcs } from '../../composition/arcs';
import type { Gathering } from '../../composition/gathering';
import { sidesOf } from '../../composition/label-sides';
import type { PlaceId } from '../../story/format';
import type { Lit } from '../../view/drawn';
import { arcLabelsOf } from '../arc-labels';
import { centerOf } from '../label-pieces';
import { COUNT_WIDTHS } from '../marks';
import { shapesIn } from '../shapes/shapes';
import type { StorySourceName } from '../sources';
import {
  arcFeature,
  collection,
  endFeatures,
  labelFeatures,
  placeFeature,
  point,
  relationProperties,
  siteFeatures,
} from '../story-features';
import type { GatheredView } from './gathered-view';

/** The sources of a crowded story's map: those of every story, and one with the counts of bundles. */
export type GatheredSourceName = StorySourceName | 'counts';

/**
 * Returns what is drawn as features: a line for each bundle, and its count as a point on it, or beside the mark that it is within.
 */
export function gatheredFeatures({ gathering, lit }: GatheredView): Record<GatheredSourceName, FeatureCollection> {
  const { drawn, bundles, groups } = gathering;
  // Bundles have neither end marks nor labels, and are in the way of none.
  const alone = { ...drawn, relations: drawn.relations.filter(({ id }) => !bundles.has(id)) };
  shareArcs(alone, drawn);
  const shapes = shapesIn(drawn);
  const sides = sidesOf(drawn);
  const withSide = (feature: Feature, place: PlaceId): Feature => ({
    ...feature,
    properties: { ...feature.properties, anchor: sides.get(place) ?? 'left' },
  });
  return {
    places: collection(
      drawn.places.map((place) => {
        const feature = withSide(placeFeature(place), place.id);
        const count = groups.get(place.id)?.places.length;
        if (count === undefined) return feature;
        return { ...feature, properties: { ...feature.properties, count, aside: groupNameOffset(count) } };
      }),
    ),
    arcs: collection([
      ...[...arcsOf(drawn)].sort(inOrder(lit)).map((arc) => arcFeature(drawn, arc)),
      ...(shapes?.areaFeatures(drawn) ?? []),
    ]),
    ends: collection([
      ...[...arcsOf(alone)]
        .sort(inOrder(lit))
        .flatMap((arc) => [...endFeatures(alone, arc), ...(shapes?.waypointFeatures(alone, arc) ?? [])]),
      ...(shapes?.areaNameFeatures(drawn) ?? []),
    ]),
    'arc-labels': collection(
      arcLabelsOf(drawn).flatMap((label) => (bundles.has(label.arc.relation.id) ? [] : labelFeatures(drawn, label))),
    ),
    sites: collection(
      siteFeatures(drawn)
        .filter(({ properties }) => !bundles.has(properties?.['relation']))
        .map((feature) => withSide(feature, feature.properties?.['place'])),
    ),
    counts: collection(countFeatures(gathering, lit)),
  };
}

/**
 * What the selection highlights is drawn over the rest. Otherwise lines have the same order whatever is switched: while only counts
 * change, the lines are the same data, and the live map sends none to its worker.
 */
const inOrder =
  (lit: Lit | undefined) =>
  ({ relation: a }: Arc, { relation: b }: Arc): number =>
    Number(lit?.relations.has(a.id) ?? false) - Number(lit?.relations.has(b.id) ?? false) || (a.id < b.id ? -1 : 1);

/** Radius in px of a group's mark at the region's zoom: larger for more places. */
export const GROUP_RADIUS = { least: 11, growth: 3.5 } as const;

/** Em from the middle of a group's mark to its name. */
const groupNameOffset = (count: number): number =>
  Math.round((GROUP_RADIUS.least + GROUP_RADIUS.growth * Math.log10(count) + NAME_GAP) * (100 / NAME_SIZE)) / 100;
const NAME_GAP = 8;
const NAME_SIZE = 20;

/** Of what the selection highlights, if there is a selection: the others are invisible, and would take the room of those. */
function countFeatures({ drawn, bundles }: Gathering, lit: Lit | undefined): Feature[] {
  const middles = new Map(arcLabelsOf(drawn).map(({ arc, line }) => [arc.relation.id as string, centerOf(line)]));
  const places = new Map(drawn.places.map(({ id, at }) => [id, at]));
  const sides = sidesOf(drawn);
  return drawn.relations.flatMap((relation) => {
    const bundle = bundles.get(relation.id);
    const at = bundle && (middles.get(relation.id) ?? places.get(relation.from));
    if (!at || lit?.relations.has(relation.id) === false) return [];
    return [
      point(at, {
        ...relationProperties(drawn, relation),
        count: relation.label,
        pill: Math.min(relation.label.length, COUNT_WIDTHS.length),
        // The largest counts are placed first.
        order: -bundle.relations.length,
        within: bundle.to === undefined,
        above: sides.get(relation.from)?.includes('top') ?? false,
      }),
    ];
  });
}
