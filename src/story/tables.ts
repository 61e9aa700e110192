import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Relation, Story } from './format';
import { claimsOf, indexStory, paragraphsOf } from './questions';

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

/** CSV of RFC 4180: a header, CRLF, quotes where needed; with a byte order mark, by which spreadsheets detect UTF-8. */
export function relationsCsv(story: Story, relations: readonly Relation[]): string {
  const rows = relations.map((relation) => {
    const row = rowOf(story, relation);
    return COLUMNS.map((column) => csvCell(row[column])).join(',');
  });
  return `\uFEFF${[COLUMNS.join(','), ...rows].map((line) => `${line}\r\n`).join('')}`;
}

/**
 * Quotes a cell. A leading apostrophe stops a spreadsheet from running a text as a formula: a story file may be
 * untrusted (CSV injection: OWASP ASVS 5.0, requirement 1.2.10).
 */
function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * GeoJSON of RFC 7946. A relation between two places is a line between their positions, not a path that anything took; a
 * relation of one place is a point.
 */
export function relationsGeoJson(story: Story, relations: readonly Relation[]): FeatureCollection<LineString | Point> {
  const { places, people } = indexStory(story);
  return {
    type: 'FeatureCollection',
    features: relations.flatMap((relation): Feature<LineString | Point>[] => {
      const ends = [relation.from, ...(relation.to === undefined ? [] : [relation.to])].map((id) => places.get(id)?.at);
      const [from, to] = ends.map((at) => at && [...at]);
      if (!from || (relation.to !== undefined && !to)) return [];
      return [
        {
          type: 'Feature',
          id: relation.id,
          geometry: to ? { type: 'LineString', coordinates: [from, to] } : { type: 'Point', coordinates: from },
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
