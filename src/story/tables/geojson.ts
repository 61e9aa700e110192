import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import type { Area, Claim, Place, Relation, Story } from '../format';
import { claimsOf, indexStory, isPlanned, labelOf, waypointsOf } from '../questions';
import { closedRing } from '../shapes/closed-ring';
import { citationsOf } from '../sources/citations';
import { basisText, citedText, kindText, sourcesText } from './tables';

/**
 * GeoJSON of RFC 7946. A relation between two places is a line between their positions, not a path that anything took, unless a
 * source gives points of one: then it has exactly these. A relation of one place is a point. A line over the antimeridian is cut
 * there (section 3.1.9): uncut, it would go around the world.
 */
export const relationsGeoJson = (story: Story, relations: readonly Relation[]): FeatureCollection<Drawn> =>
  collectionOf(relations.flatMap((relation) => relationFeature(story, relation)));

/** As {@link relationsGeoJson}, with areas below the relations and all places above them, also those without a relation. */
export const storyGeoJson = (
  story: Story,
  relations: readonly Relation[],
  areas: readonly Area[],
): FeatureCollection<Drawn | null> =>
  collectionOf<Drawn | null>([
    ...areas.map((area) => areaFeature(story, area)),
    ...relations.flatMap((relation) => relationFeature(story, relation)),
    ...story.places.map((place) => placeFeature(story, place)),
  ]);

const collectionOf = <Shape extends Drawn | null>(features: Feature<Shape>[]): FeatureCollection<Shape> => ({
  type: 'FeatureCollection',
  features,
});

function relationFeature(story: Story, relation: Relation): Feature<Drawn>[] {
  const { places } = indexStory(story);
  const ends = [relation.from, ...(relation.to === undefined ? [] : [relation.to])].map((id) => places.get(id)?.at);
  const [from, to] = ends;
  if (!from || (relation.to !== undefined && !to)) return [];
  return [
    {
      type: 'Feature',
      id: relation.id,
      geometry: to
        ? lineThrough([from, ...waypointsOf(story, relation).map(({ at }) => at), to])
        : { type: 'Point', coordinates: [...from] },
      properties: propertiesOf(story, relation),
    },
  ];
}

function placeFeature(story: Story, place: Place): Feature<Drawn> {
  const { id, name, kind, at, territory, aliases, originalName, sameAs, summary } = place;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...at] },
    properties: {
      name,
      kind,
      territory: territory ?? '',
      aliases: [...new Set([...aliases, ...(originalName ? [originalName.text] : [])])],
      sameAs,
      summary,
      ...citedProperties(story, claimsOf(story, place)),
    },
  };
}

/** An area with a ring is a polygon. The land of a territory is not in the story: it has its code and no geometry. */
function areaFeature(story: Story, area: Area): Feature<Drawn | null> {
  const { layers } = indexStory(story);
  const claims = claimsOf(story, area);
  return {
    type: 'Feature',
    id: area.id,
    geometry: area.ring ? polygonOf(area.ring) : null,
    properties: {
      area: area.kind,
      title: area.name,
      territory: area.territory ?? '',
      layer: (area.layer && layers.get(area.layer)?.title) ?? '',
      since: area.since ?? '',
      until: area.until ?? '',
      ...(isPlanned(story, area) && { planned: true }),
      summary: area.summary,
      ...citedProperties(story, claims),
    },
  };
}

function propertiesOf(story: Story, relation: Relation): Feature['properties'] {
  const { layers, places } = indexStory(story);
  const layer = layers.get(relation.layer);
  const claims = claimsOf(story, relation);
  const nameOf = (id: Relation['from']) => places.get(id)?.name ?? id;
  return {
    layer: layer?.title ?? relation.layer,
    kind: kindText(layer, relation),
    kindName: layer?.kindName ?? '',
    from: nameOf(relation.from),
    to: relation.to === undefined ? '' : nameOf(relation.to),
    ...sameAsOfEnd('fromSameAs', places.get(relation.from)),
    ...sameAsOfEnd('toSameAs', relation.to === undefined ? undefined : places.get(relation.to)),
    direction: relation.to === undefined ? '' : relation.direction,
    ...(relation.via && {
      via: waypointsOf(story, relation).map(({ place, at, name, claims: own }) => ({
        ...(place && { place: place.id }),
        ...(name !== undefined && { name }),
        at,
        claims: own,
      })),
    }),
    since: relation.since ?? '',
    until: relation.until ?? '',
    ...(isPlanned(story, relation) && { planned: true }),
    ...(relation.hinders && { hinders: true }),
    title: relation.title,
    summary: relation.summary,
    ...citedProperties(story, claims),
  };
}

/** The addresses of a place in authority files, by which two maps find that they mean the same one. */
const sameAsOfEnd = (name: string, place: Place | undefined) =>
  place && place.sameAs.length > 0 ? { [name]: place.sameAs } : {};

const citedProperties = (story: Story, claims: readonly Claim[]) => ({
  basis: claims.map((claim) => basisText(story, claim)).join(' | '),
  citations: citedText(story, claims),
  sources: sourcesText(story, claims),
  claims: claims.map((claim) => claimProperties(story, claim)),
  cited: citationsOf(story, claims).map(({ source, label, paragraphs }) => ({
    source: source.id,
    ...(label !== undefined && { label }),
    title: source.title,
    ...(source.url !== undefined && { url: source.url }),
    paragraphs,
  })),
});

function claimProperties(
  story: Story,
  { id, text, basis, speaker, quote, source, paragraphs, supports, disputes }: Claim,
) {
  const { people, sources } = indexStory(story);
  const own = sources.get(source);
  const label = own && labelOf(story, own);
  return {
    id,
    text,
    basis,
    ...(speaker && { speaker: people.get(speaker)?.name }),
    ...(quote && { quote }),
    source,
    ...(label !== undefined && { label }),
    paragraphs,
    ...(supports.length > 0 && { supports }),
    ...(disputes.length > 0 && { disputes }),
  };
}

type Drawn = LineString | MultiLineString | Point | Polygon | MultiPolygon;
type At = Story['places'][number]['at'];

/** Returns the line through positions, from each to the next the shorter way round. */
function lineThrough([first, ...others]: readonly At[]): LineString | MultiLineString {
  const lines: Position[][] = [first ? [[...first]] : []];
  for (const to of others) {
    const line = lines.at(-1) ?? [];
    const [west = 0, south = 0] = line.at(-1) ?? to;
    const eastward = to[0] - west;
    if (Math.abs(eastward) <= 180) {
      line.push([...to]);
      continue;
    }
    // The side of the antimeridian at which this part starts, and how far its end would be beyond it.
    const side = eastward < 0 ? 180 : -180;
    const [before, after] = [Math.abs(side - west), Math.abs(to[0] + side)];
    const latitude = south + ((to[1] - south) * before) / (before + after);
    // An end on the antimeridian itself has two longitudes: no cut is needed with the other one.
    if (after === 0) line.push([-to[0], to[1]]);
    else if (before === 0 && line.length === 1) line.splice(0, 1, [-west, south], [...to]);
    else if (before === 0) lines.push([[-west, south], [...to]]);
    else {
      line.push([side, latitude]);
      lines.push([[-side, latitude], [...to]]);
    }
  }
  const [only] = lines;
  return only && lines.length === 1
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
}

/** Returns a ring as a polygon, cut at the antimeridian. */
function polygonOf(ring: readonly At[]): Polygon | MultiPolygon {
  const whole = closedRing(ring);
  const halves = [-360, 0, 360].flatMap((shift) => {
    const moved = whole.map(([longitude, latitude]): Position => [longitude + shift, latitude]);
    const inside = cutAt(cutAt(moved, -180, 1), 180, -1);
    return inside.length > 3 ? [[inside]] : [];
  });
  const [only] = halves;
  return only && halves.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: halves };
}

/** Returns the part of a closed ring on one side of a meridian: `side` 1 is east of it (Sutherland and Hodgman 1974). */
function cutAt(ring: readonly Position[], meridian: number, side: 1 | -1): Position[] {
  const isIn = ([longitude = 0]: Position) => (longitude - meridian) * side >= 0;
  const part = ring.slice(1).flatMap((to, i): Position[] => {
    const from = ring[i] ?? to;
    const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] = [from, to];
    if (isIn(from) === isIn(to)) return isIn(to) ? [to] : [];
    const crossing: Position = [meridian, fromY + ((toY - fromY) * (meridian - fromX)) / (toX - fromX)];
    return isIn(to) ? [crossing, to] : [crossing];
  });
  const first = part[0];
  return first ? [...part, first] : [];
}
