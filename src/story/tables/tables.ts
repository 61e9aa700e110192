import type { Claim, Layer, Place, Relation, Story } from '../format';
import { claimsOf, indexStory, isPlanned, waypointsOf } from '../questions';
import { citationsOf } from '../sources/citations';
import { csvOf, type Separator } from './csv';

/*
 * The story as a network: a list of edges (relations) and a list of nodes (places), as Gephi, Kumu and Cytoscape read them.
 * https://gephi.org/users/supported-graph-formats/spreadsheet, https://docs.kumu.io/guides/import/import
 */

/** What relations and places have in common: what they rest on. " | " separates several values in one cell, as in Kumu. */
const CITED = ['Statements', 'Basis', 'Citations', 'Sources'] as const;

/**
 * Kumu wants `From` and `To` first, with the names of elements. Gephi and Cytoscape want `Source` and `Target`, here with the
 * places' ids, and `Type` with the values of Gephi; with `Kind`, Gephi keeps relations between the same two places apart. `Kind` says of one that hinders trade
 * that it does, because none of the programs knows `Hinders`.
 */
const EDGE_COLUMNS = [
  'From', 'To', 'Source', 'Target', 'Type', 'Direction', 'Id', 'Label', 'Layer', 'Kind', 'KindName', 'Since', 'Until', 'Planned', 'Hinders', 'Summary', ...CITED,
] as const; // biome-ignore format: one row of a table

/** Kumu wants `Label` first, Gephi `Id`. Plugins for maps look for `Latitude` and `Longitude`, in degrees. */
const NODE_COLUMNS = [
  'Label', 'Id', 'Type', 'Latitude', 'Longitude', 'Territory', 'Aliases', 'SameAs', 'Summary', ...CITED,
] as const; // biome-ignore format: one row of a table

/** Only where a relation has one: the points of its way, each with the name of its place, or its latitude and longitude. */
const WAY_COLUMN = 'Via';

type Row<Column extends string> = Readonly<Record<Column, string | number>>;

/** Kumu's words for our directions. */
const DIRECTIONS = { both: 'mutual', forward: 'directed', none: 'undirected' } as const;

/** The texts that several values in one cell are made of. */
const joined = (values: readonly (string | undefined)[]): string => values.filter(Boolean).join(' | ');

/** Returns what claims cite, as in the program: "¶ 2, 4", with several sources "A ¶ 2; B ¶ 1". */
export const citedText = (story: Story, claims: readonly Claim[]): string =>
  citationsOf(story, claims)
    .map(({ label, paragraphs }) => `${label === undefined ? '' : `${label} `}¶ ${paragraphs.join(', ')}`)
    .join('; ');

/** Returns the sources that claims cite, each with the label of its citations: "A: Title | B: Title". */
export const sourcesText = (story: Story, claims: readonly Claim[]): string =>
  joined(
    citationsOf(story, claims).map(({ label, source }) =>
      label === undefined ? source.title : `${label}: ${source.title}`,
    ),
  );

/** Returns how a claim is known and who says it: "reported", "said: Xi Jinping". */
export function basisText(story: Story, { basis, speaker }: Claim): string {
  const name = speaker && indexStory(story).people.get(speaker)?.name;
  return [basis, name].filter(Boolean).join(': ');
}

const citedRow = (story: Story, claims: readonly Claim[]): Row<(typeof CITED)[number]> => ({
  Statements: joined(claims.map((claim) => `${claim.text} [${citedText(story, [claim])}]`)),
  Basis: joined(claims.map((claim) => basisText(story, claim))),
  Citations: citedText(story, claims),
  Sources: sourcesText(story, claims),
});

/** Returns the name of a place in tables. Where two places have one name, their ids tell them apart. */
function nodeName(story: Story, id: Place['id']): string {
  const name = indexStory(story).places.get(id)?.name ?? id;
  return story.places.filter((place) => place.name === name).length > 1 ? `${name} (${id})` : name;
}

/** Returns the kind of a relation in tables: "trade", and "hinders trade" for what hinders it. */
export const kindText = (layer: Layer | undefined, { hinders }: Relation): string =>
  `${hinders ? 'hinders ' : ''}${layer?.kind ?? ''}`.trim();

/** A point of a way: the name of its place, "12.6, 49" or "Shell bank (12.6, 49)". */
function wayText(story: Story, { place, name, at: [lon, lat] }: ReturnType<typeof waypointsOf>[number]): string {
  if (place) return nodeName(story, place.id);
  return name === undefined ? `${lat}, ${lon}` : `${name} (${lat}, ${lon})`;
}

/** What one place does by itself is an edge from the place to itself: without a target, network programs leave it out. */
function edgeOf(story: Story, relation: Relation): Row<(typeof EDGE_COLUMNS)[number] | typeof WAY_COLUMN> {
  const layer = indexStory(story).layers.get(relation.layer);
  const target = relation.to ?? relation.from;
  return {
    From: nodeName(story, relation.from),
    To: nodeName(story, target),
    Source: relation.from,
    Target: target,
    Type: relation.direction === 'forward' ? 'Directed' : 'Undirected',
    Direction: DIRECTIONS[relation.direction],
    Id: relation.id,
    Label: relation.title,
    Layer: layer?.title ?? relation.layer,
    Kind: kindText(layer, relation),
    KindName: layer?.kindName ?? '',
    Since: relation.since ?? '',
    Until: relation.until ?? '',
    Planned: isPlanned(story, relation) ? 'yes' : '',
    Hinders: relation.hinders ? 'yes' : '',
    Summary: relation.summary,
    [WAY_COLUMN]: joined(waypointsOf(story, relation).map((point) => wayText(story, point))),
    ...citedRow(story, claimsOf(story, relation)),
  };
}

function nodeOf(story: Story, place: Place): Row<(typeof NODE_COLUMNS)[number]> {
  const [longitude, latitude] = place.at;
  return {
    Label: nodeName(story, place.id),
    Id: place.id,
    Type: place.kind,
    Latitude: latitude,
    Longitude: longitude,
    Territory: place.territory ?? '',
    Aliases: joined([...new Set([...place.aliases, ...(place.originalName ? [place.originalName.text] : [])])]),
    SameAs: joined(place.sameAs),
    Summary: place.summary,
    ...citedRow(story, claimsOf(story, place)),
  };
}

function table<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[], separator: Separator) {
  return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column]))], separator);
}

/** Returns relations as CSV, a row each: the edges of the network. */
export const relationsCsv = (story: Story, relations: readonly Relation[], separator: Separator = ','): string =>
  table(
    relations.some(({ via }) => via) ? [...EDGE_COLUMNS, WAY_COLUMN] : EDGE_COLUMNS,
    relations.map((relation) => edgeOf(story, relation)),
    separator,
  );

/** Returns all places as CSV, a row each: the nodes of the network, also those without a relation. */
export const placesCsv = (story: Story, separator: Separator = ','): string =>
  table(
    NODE_COLUMNS,
    story.places.map((place) => nodeOf(story, place)),
    separator,
  );
