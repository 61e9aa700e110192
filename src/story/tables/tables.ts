import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from 'geojson';
import type { Relation, Story } from '../format';
import { claimsOf, indexStory, paragraphsOf } from '../questions';
import { csvOf, type Separator } from './csv';

/** Exports relations as CSV and GeoJSON. */

const COLUMNS = [
  'layer', 'kind', 'from', 'to', 'direction', 'since', 'until', 'title', 'summary', 'claims', 'basis', 'paragraphs',
] as const; // biome-ignore format: one row of a table

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** One row per relation; " | " separates several values in one cell. */
function rowOf(story: Story, relation: Relation): Row {
  const { layers, places, people } = indexStory(story);
  const layer = layers.get(relation.layer);
  const claims = claimsOf(story, relation);
  const speaker = (id: (typeof claims)[number]['speaker']) => (id && people.get(id)?.name) || '';
  return {
    layer: layer?.title ?? relation.layer,
    kind: layer?.kind ?? '',
    from: places.get(relation.from)?.name ?? relation.from,
    to: relation.to === undefined ? '' : (places.get(relation.to)?.name ?? relation.to),
    direction: relation.to === undefined ? '' : relation.direction,
    since: relation.since ?? '',
    until: relation.until ?? '',
    title: relation.title,
    summary: relation.summary,
    claims: claims.map(({ text, paragraphs }) => `${text} [¶ ${paragraphs.join(', ')}]`).join(' | '),
    basis: claims.map(({ basis, speaker: id }) => [basis, speaker(id)].filter(Boolean).join(': ')).join(' | '),
    paragraphs: paragraphsOf(claims).join(' '),
  };
}

/** Returns the relations as CSV: a header, then one row per relation. */
export const relationsCsv = (story: Story, relations: readonly Relation[], separator: Separator = ','): string =>
  csvOf(
    [
      COLUMNS,
      ...relations.map((relation) => {
        const row = rowOf(story, relation);
        return COLUMNS.map((column) => row[column]);
      }),
    ],
    separator,
  );

/**
 * GeoJSON of RFC 7946. A relation between two places is a line between their positions, not a path that anything took; a
 * relation of one place is a point. A line over the antimeridian is cut there (section 3.1.9): uncut, it would go around the world.
 */
export function relationsGeoJson(story: Story, relations: readonly Relation[]): FeatureCollection<Drawn> {
  const { places, people } = indexStory(story);
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
          properties: {
            ...rowOf(story, relation),
            claims: claimsOf(story, relation).map(({ id, text, basis, speaker, quote, paragraphs }) => ({
              id,
              text,
              basis,
              ...(speaker && { speaker: people.get(speaker)?.name }),
              ...(quote && { quote }),
              paragraphs,
            })),
            paragraphs: paragraphsOf(claimsOf(story, relation)),
          },
        },
      ];
    }),
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
