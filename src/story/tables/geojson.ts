import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from 'geojson';
import type { Claim, Place, Relation, Story } from '../format';
import { claimsOf, indexStory, isPlanned, labelOf } from '../questions';
import { citationsOf } from '../sources/citations';
import { basisText, citedText, sourcesText } from './tables';

/**
 * GeoJSON of RFC 7946. A relation between two places is a line between their positions, not a path that anything took; a
 * relation of one place is a point. A line over the antimeridian is cut there (section 3.1.9): uncut, it would go around the world.
 */
export function relationsGeoJson(story: Story, relations: readonly Relation[]): FeatureCollection<Drawn> {
  const { places } = indexStory(story);
  return {
    type: 'FeatureCollection',
    features: relations.flatMap((relation): Feature<Drawn>[] => {
      const ends = [relation.from, ...(relation.to === undefined ? [] : [relation.to])].map((id) => places.get(id)?.at);
      const [from, to] = ends;
      if (!from || (relation.to !== undefined && !to)) return [];
      return [
        {
          type: 'Feature',
          id: relation.id,
          geometry: to ? lineBetween(from, to) : { type: 'Point', coordinates: [...from] },
          properties: propertiesOf(story, relation),
        },
      ];
    }),
  };
}

function propertiesOf(story: Story, relation: Relation): Feature['properties'] {
  const { layers, places } = indexStory(story);
  const layer = layers.get(relation.layer);
  const claims = claimsOf(story, relation);
  const nameOf = (id: Relation['from']) => places.get(id)?.name ?? id;
  return {
    layer: layer?.title ?? relation.layer,
    kind: layer?.kind ?? '',
    kindName: layer?.kindName ?? '',
    from: nameOf(relation.from),
    to: relation.to === undefined ? '' : nameOf(relation.to),
    ...sameAsOfEnd('fromSameAs', places.get(relation.from)),
    ...sameAsOfEnd('toSameAs', relation.to === undefined ? undefined : places.get(relation.to)),
    direction: relation.to === undefined ? '' : relation.direction,
    since: relation.since ?? '',
    until: relation.until ?? '',
    ...(isPlanned(story, relation) && { planned: true }),
    title: relation.title,
    summary: relation.summary,
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
  };
}

/** The addresses of a place in authority files, by which two maps find that they mean the same one. */
const sameAsOfEnd = (name: string, place: Place | undefined) =>
  place && place.sameAs.length > 0 ? { [name]: place.sameAs } : {};

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

type Drawn = LineString | MultiLineString | Point;
type At = Story['places'][number]['at'];

/** Returns the line between two positions, the shorter way round. */
function lineBetween(from: At, to: At): LineString | MultiLineString {
  const uncut: LineString = { type: 'LineString', coordinates: [[...from], [...to]] };
  const eastward = to[0] - from[0];
  if (Math.abs(eastward) <= 180) return uncut;
  // The side of the antimeridian at which the line starts, and how far the line's end would be beyond it.
  const side = eastward < 0 ? 180 : -180;
  const [before, after] = [Math.abs(side - from[0]), Math.abs(to[0] + side)];
  // An end on the antimeridian itself has two longitudes: the line is whole with the other one.
  if (before === 0) return { ...uncut, coordinates: [[-from[0], from[1]], [...to]] };
  if (after === 0) return { ...uncut, coordinates: [[...from], [-to[0], to[1]]] };
  const latitude = from[1] + ((to[1] - from[1]) * before) / (before + after);
  const halves: Position[][] = [
    [[...from], [side, latitude]],
    [[-side, latitude], [...to]],
  ];
  return { type: 'MultiLineString', coordinates: halves };
}
