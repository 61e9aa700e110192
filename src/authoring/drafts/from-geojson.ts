import type { ImportNotice } from '../../text/late/author-texts';
import { type Column, columnOf, isYes, kindIn, sameAsOf } from './columns';
import { type Json, listOf, recordOf, textOf } from './json-values';
import { positionOf } from './positions';
import { type At, NO_ROWS, type PlaceRow, type RelationRow, type Rows, type SourceRow, type WayPoint } from './rows';

/** Places whose positions differ by less, in degrees, are the same: about a kilometre. */
const SAME = 0.01;

/** GeoJSON (RFC 7946): a point is a place, a line a relationship between the places at its ends. */
export function fromGeoJson(root: Json): Rows | undefined {
  const features =
    root['type'] === 'FeatureCollection' ? listOf(root['features']) : root['type'] === 'Feature' ? [root] : undefined;
  if (!features) return undefined;
  const places: PlaceRow[] = [];
  const relations: RelationRow[] = [];
  let [shapes, routes] = [0, 0];

  /** The name of the place at a position, which gets one if there is none. */
  const placeAt = (at: At, name: string): string => {
    const known = name
      ? places.find((place) => place.name === name)
      : places.find((place) => place.at && isSame(place.at, at));
    if (known) return known.name;
    const row = { name: name || at.map((value) => value.toFixed(2)).join(', '), at };
    places.push(row);
    return row.name;
  };

  // Points first: a line ends at places that may be behind it in the file.
  for (const isLine of [false, true]) {
    for (const feature of features) {
      const { type, coordinates } = (feature['geometry'] ?? {}) as { type?: unknown; coordinates?: unknown };
      const cell = cellsOf(feature);
      const properties = recordOf(feature['properties']);
      // What this program wrote has the ids of a story.
      const isOurs = 'citations' in properties;
      const isEdge = cell('source') !== '';
      const ends = type === 'Point' ? [atOf(coordinates)] : endsOf(type, coordinates);
      const [from, to] = ends;
      if (isLine !== (type === 'LineString' || type === 'MultiLineString' || (type === 'Point' && isEdge))) continue;
      if (!from || (type !== 'Point' && !to)) {
        shapes++;
        continue;
      }
      if (!isLine) {
        const name = cell('name') || cell('label') || cell('title') || textOf(feature['id']);
        const { kind, territory, summary } = {
          kind: cell('kind').toLowerCase(),
          territory: cell('territory'),
          summary: cell('summary'),
        };
        places.push({
          key: textOf(feature['id']),
          name: name || from.map((value) => value.toFixed(2)).join(', '),
          at: from,
          kind,
          territory,
          aliases: textsIn(properties['aliases']),
          sameAs: [...new Set([...sameAsOf(cell), ...textsIn(properties['sameAs'])])],
          summary,
          ...(isOurs && { id: textOf(feature['id']), claims: claimsIn(feature) }),
        });
        continue;
      }
      if (
        type !== 'Point' &&
        !isOurs &&
        (type === 'MultiLineString' ? false : Array.isArray(coordinates) && coordinates.length > 2)
      )
        routes++;
      relations.push({
        from: placeAt(from, cell('source')),
        to: to ? placeAt(to, cell('target')) : '',
        label: cell('label') || cell('title') || cell('name'),
        title: cell('title'),
        summary: cell('summary'),
        ...kindIn(cell('kind') || cell('type'), cell('hinders')),
        kindName: cell('kindName'),
        via: listOf(properties['via']).flatMap(wayPointIn),
        ...(isOurs && { id: textOf(feature['id']) }),
        layer: cell('layer'),
        direction: cell('direction'),
        since: cell('since'),
        until: cell('until'),
        planned: isYes(cell('planned')),
        claims: claimsIn(feature),
      });
    }
  }
  const notices: ImportNotice[] = [];
  if (shapes > 0) notices.push({ code: 'shapes', detail: String(shapes) });
  if (routes > 0) notices.push({ code: 'routes', detail: String(routes) });
  return { ...NO_ROWS, places, relations, notices, sources: features.flatMap(sourcesIn) };
}

/** A feature's property by the column that its name means, as a plain text. */
function cellsOf(feature: Json): (column: Column) => string {
  const properties = Object.entries(recordOf(feature['properties']));
  return (column) => {
    const found = properties
      .filter(([name]) => columnOf(name) === column)
      .map(([, value]) => (value === true ? 'yes' : textOf(value)));
    return found.find((text) => text !== '') ?? '';
  };
}

/** The statements that this program exports with a line. */
const claimsIn = (feature: Json): NonNullable<RelationRow['claims']> =>
  listOf(recordOf(feature['properties'])['claims']).map((claim) => ({
    id: textOf(claim['id']),
    supports: textsIn(claim['supports']),
    disputes: textsIn(claim['disputes']),
    text: textOf(claim['text']),
    paragraphs: Array.isArray(claim['paragraphs'])
      ? claim['paragraphs'].filter((n): n is number => Number.isInteger(n) && n > 0)
      : [],
    basis: textOf(claim['basis']),
    source: textOf(claim['label']),
    speaker: textOf(claim['speaker']),
    quote: textOf(claim['quote']),
  }));

/** The sources that this program names with a feature. */
const sourcesIn = (feature: Json): SourceRow[] =>
  listOf(recordOf(feature['properties'])['cited']).map((source) => ({
    label: textOf(source['label']),
    title: textOf(source['title']),
    id: textOf(source['source']),
    url: textOf(source['url']),
  }));

/** A point of a way, as this program exports it. */
function wayPointIn(point: Json): WayPoint[] {
  const at = atOf(point['at']);
  const [place, name, claims] = [textOf(point['place']), textOf(point['name']), textsIn(point['claims'])];
  if (place) return [{ place, claims }];
  return at ? [{ at, name, claims }] : [];
}

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf).filter(Boolean) : []);

const isSame = (a: At, b: At): boolean => Math.abs(a[0] - b[0]) < SAME && Math.abs(a[1] - b[1]) < SAME;

function atOf(coordinates: unknown): At | undefined {
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  return typeof longitude === 'number' && typeof latitude === 'number' ? positionOf(latitude, longitude) : undefined;
}

/** The two ends of a line; one over the antimeridian may be cut there into two. */
function endsOf(type: unknown, coordinates: unknown): (At | undefined)[] {
  const lines =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' && Array.isArray(coordinates) ? coordinates : [];
  const [first, last]: unknown[] = [lines[0], lines.at(-1)];
  return Array.isArray(first) && Array.isArray(last) ? [atOf(first[0]), atOf(last.at(-1))] : [];
}
