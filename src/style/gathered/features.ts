import type { Feature, FeatureCollection } from 'geojson';
import { arcsOf, shareArcs } from '../../composition/arcs';
import type { Gathering } from '../../composition/gathering';
import { sidesOf } from '../../composition/label-sides';
import type { PlaceId } from '../../story/format';
import type { Lit } from '../../view/drawn';
import { arcLabelsOf, centerOf } from '../arc-labels';
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
 * `relations`: how many the whole story has, on which the widths of bundles depend.
 */
export function gatheredFeatures(
  { gathering, lit }: GatheredView,
  relations: number,
): Record<GatheredSourceName, FeatureCollection> {
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
  const usual = Math.max(2, relations / BUNDLES);
  const withWidth = (feature: Feature, id: string): Feature => {
    const count = bundles.get(id)?.relations.length;
    const wide = count ? widthFactor(count, usual) : 1;
    return {
      ...feature,
      properties: { ...feature.properties, wide: lit?.relations.has(id) ? Math.max(1, wide) : wide },
    };
  };
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
      ...arcsOf(drawn).map((arc) => withWidth(arcFeature(drawn, arc), arc.relation.id)),
      ...(shapes?.areaFeatures(drawn) ?? []),
    ]),
    ends: collection([
      ...arcsOf(alone).flatMap((arc) => [...endFeatures(alone, arc), ...(shapes?.waypointFeatures(alone, arc) ?? [])]),
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

/** Radius in px of a group's mark at the region's zoom: larger for more places. */
export const GROUP_RADIUS = { least: 11, growth: 3.5 } as const;

/** Em from the middle of a group's mark to its name. */
const groupNameOffset = (count: number): number =>
  Math.round((GROUP_RADIUS.least + GROUP_RADIUS.growth * Math.log10(count) + NAME_GAP) * (100 / NAME_SIZE)) / 100;
const NAME_GAP = 8;
const NAME_SIZE = 20;

/** The factor on a bundle's width: 1 for a usual count, and within limits at which its look can be told. */
function widthFactor(count: number, usual: number): number {
  const factor = (count / usual) ** GROWTH;
  return Math.round(Math.min(WIDEST, Math.max(THINNEST, factor)) * 100) / 100;
}
const GROWTH = 0.65;
const [THINNEST, WIDEST] = [0.5, 2.2];
/** Bundles of a whole story on a large map. */
const BUNDLES = 40;

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
