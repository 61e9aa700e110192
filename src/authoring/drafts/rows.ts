import type { ImportNotice } from '../../text/late/author-texts';

/** What every importer makes of its file: rows of texts, which `draft.ts` makes a story from. A name may be used before its row. */

/** [longitude, latitude] in degrees. */
export type At = readonly [number, number];

export interface PlaceRow {
  /** What other rows may call it, besides its name: an id in the file. */
  readonly key?: string | undefined;
  /** The id that it had in a story from which this program wrote the file. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly at?: At | undefined;
  readonly aliases?: readonly string[];
  readonly kind?: string | undefined;
  readonly territory?: string | undefined;
  /** Addresses in authority files. */
  readonly sameAs?: readonly string[];
  readonly summary?: string | undefined;
  readonly claims?: readonly ClaimRow[];
}

/** A point of a way: a place of the file, or a position. */
export interface WayPoint {
  readonly place?: string | undefined;
  readonly name?: string | undefined;
  readonly at?: At | undefined;
  /** The ids of its statements; undefined: the file does not say which. */
  readonly claims?: readonly string[] | undefined;
}

export interface RelationRow {
  readonly id?: string | undefined;
  readonly from: string;
  /** The ids that the places had in a story from which this program wrote the file. */
  readonly ids?: readonly [from: string, to: string] | undefined;
  /** Empty: something that one place does by itself. */
  readonly to: string;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly kind?: string | undefined;
  readonly layer?: string | undefined;
  readonly direction?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly planned?: boolean;
  readonly kindName?: string | undefined;
  readonly hinders?: boolean;
  readonly via?: readonly WayPoint[];
  readonly claims?: readonly ClaimRow[];
}

export interface EventRow {
  readonly date: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly places?: readonly string[];
  readonly planned?: boolean;
}

export interface PersonRow {
  readonly name: string;
  readonly role?: string | undefined;
  readonly place?: string | undefined;
  readonly sameAs?: readonly string[];
}

export interface ClaimRow {
  readonly id?: string | undefined;
  readonly supports?: readonly string[];
  readonly disputes?: readonly string[];
  readonly text: string;
  readonly paragraphs?: readonly number[];
  readonly basis?: string | undefined;
  readonly speaker?: string | undefined;
  readonly quote?: string | undefined;
  /** What citations call its source, if there are several: "A". */
  readonly source?: string | undefined;
}

export interface SourceRow {
  /** What citations call it; empty for the only one. */
  readonly label: string;
  readonly title: string;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

export interface ChapterRow {
  readonly title: string;
  readonly body: string;
  /** The name of the place that it shows. */
  readonly place?: string | undefined;
}

export interface Rows {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly places: readonly PlaceRow[];
  readonly relations: readonly RelationRow[];
  readonly events: readonly EventRow[];
  readonly people: readonly PersonRow[];
  readonly claims: readonly ClaimRow[];
  readonly chapters: readonly ChapterRow[];
  readonly sources: readonly SourceRow[];
  readonly notices: readonly ImportNotice[];
}

export const NO_ROWS: Rows = {
  places: [],
  relations: [],
  events: [],
  people: [],
  claims: [],
  chapters: [],
  sources: [],
  notices: [],
};

/** The rows of several files together, in their order. */
export const together = (all: readonly Rows[]): Rows => ({
  title: all.find(({ title }) => title)?.title,
  summary: all.find(({ summary }) => summary)?.summary,
  places: all.flatMap(({ places }) => places),
  relations: all.flatMap(({ relations }) => relations),
  events: all.flatMap(({ events }) => events),
  people: all.flatMap(({ people }) => people),
  claims: all.flatMap(({ claims }) => claims),
  chapters: all.flatMap(({ chapters }) => chapters),
  sources: all.flatMap(({ sources }) => sources),
  notices: all.flatMap(({ notices }) => notices),
});

/** How many things rows hold. */
export const sizeOf = ({ places, relations, events, people, claims, chapters }: Rows): number =>
  [places, relations, events, people, claims, chapters].reduce((sum, rows) => sum + rows.length, 0);
