import type { PlaceId, RelationId, Story } from '../story/format';
import { type Arc, arcsOf } from './arcs';
import { bearingFrom, type Position } from './sphere';

/** Where the mark at an end of an arc is: in which row around the place, from 0, and its bearing there, in degrees. */
export interface EndRow {
  readonly row: number;
  readonly bearing: number;
}

export type EndName = 'from' | 'to';

/** The rows of marks around a place, in CSS px at line scale 1 from its middle to theirs. */
const ROWS = [17, 34, 51, 68] as const;
/** Px between two rows. */
export const ROW_DISTANCE = 17;
/** The middles of two marks are at least so many px apart, so that neither covers the other. */
export const CLEAR = 15;
/** The positions of an arc from its end to a mark in each row, on a map of the whole region. */
const POSITIONS = [2, 5, 8, 11] as const;

const cache = new WeakMap<Story, ReadonlyMap<string, EndRow>>();

/** Returns the row of a mark, which does not depend on the view. */
export const endRowOf = (story: Story, relation: RelationId, end: EndName): EndRow =>
  rowsOf(story).get(keyOf(relation, end)) ?? { row: 0, bearing: 0 };

const keyOf = (relation: RelationId, end: EndName): string => `${relation} ${end}`;

function rowsOf(story: Story): ReadonlyMap<string, EndRow> {
  const cached = cache.get(story);
  if (cached) return cached;
  const rows = layOut(story);
  cache.set(story, rows);
  return rows;
}

/** The ends of a relation that have a mark: those it points to; both, for discs, if it points nowhere. */
export const markedEnds = ({ relation }: Arc): readonly EndName[] =>
  relation.direction === 'forward' ? ['to'] : ['from', 'to'];

/**
 * Around each place, gives each mark in turn the row nearest to the place in which no mark before it is too near; else the one with
 * most room. The first line of the story that ends there has its mark next to the place.
 */
function layOut(story: Story): Map<string, EndRow> {
  const rows = new Map<string, EndRow>();
  for (const marks of marksByPlace(story).values()) {
    const placed: EndRow[] = [];
    const [first, ...others] = marks;
    const around = others.sort((a, b) => bearingOf(a) - bearingOf(b));
    for (const { key, choices } of first ? [first, ...around] : []) {
      const room = (one: EndRow) => Math.min(...placed.map((other) => distanceBetween(one, other)));
      const row = choices.find((one) => room(one) >= CLEAR) ?? choices.reduce((a, b) => (room(b) > room(a) ? b : a));
      rows.set(key, row);
      placed.push(row);
    }
  }
  return rows;
}

interface Mark {
  readonly key: string;
  /** One for each row. */
  readonly choices: readonly EndRow[];
}

const bearingOf = ({ choices }: Mark): number => choices[0]?.bearing ?? 0;

function marksByPlace(story: Story): Map<PlaceId, Mark[]> {
  const marks = new Map<PlaceId, Mark[]>();
  for (const arc of arcsOf(story)) {
    for (const end of markedEnds(arc)) {
      const place = (end === 'from' ? undefined : arc.relation.to) ?? arc.relation.from;
      const choices = ROWS.map((_, row) => ({ row, bearing: bearingAt(arc, end, row) }));
      marks.set(place, [...(marks.get(place) ?? []), { key: keyOf(arc.relation.id, end), choices }]);
    }
  }
  return marks;
}

/** Returns an arc's end, and the position on the arc towards which its mark is in a row. */
export function towards({ line }: Arc, end: EndName, row: number): readonly [at: Position, toward: Position] {
  const at = (i: number): Position => line.at(end === 'from' ? i : -1 - i) ?? [0, 0];
  return [at(0), at(POSITIONS[row] ?? POSITIONS[0])];
}

const bearingAt = (arc: Arc, end: EndName, row: number): number => bearingFrom(...towards(arc, end, row));

/** Px between the middles of two marks at the same place. */
export function distanceBetween(a: EndRow, b: EndRow): number {
  const [ra, rb] = [ROWS[a.row] ?? 0, ROWS[b.row] ?? 0];
  const angle = ((a.bearing - b.bearing) * Math.PI) / 180;
  return Math.sqrt(Math.max(0, ra * ra + rb * rb - 2 * ra * rb * Math.cos(angle)));
}
