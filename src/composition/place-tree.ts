import type { Place } from '../story/format';
import { angleBetween, middleOf, type Position, type Vector, vectorOf } from './sphere';

/** Places that can be gathered into one mark: all of a story, or a half of those that a larger group has. */
export interface PlaceGroup {
  /** Unique in its tree: its number in the order in which the tree was made. */
  readonly id: number;
  readonly places: readonly Place[];
  /** The middle of its places, in degrees, and the angle from there to the farthest of them, in radians. */
  readonly middle: Position;
  readonly reach: number;
  /** The two halves; none for a single place, or for places at one position. */
  readonly parts: readonly PlaceGroup[];
}

/**
 * Returns the places as a tree of groups: each group is cut in two across the direction in which it is longest, at the widest gap
 * near its middle. It depends on the positions alone. O(n log² n). Undefined without a place.
 */
export function placeTree(places: readonly Place[]): PlaceGroup | undefined {
  let next = 0;
  const groupOf = (members: readonly Place[]): PlaceGroup => {
    const id = next++;
    const middle = middleOf(members.map(({ at }) => at));
    const reach = members.reduce((most, { at }) => Math.max(most, angleBetween(at, middle)), 0);
    const parts = reach > SAME ? halves(members, middle).map(groupOf) : [];
    return { id, places: members, middle, reach, parts };
  };
  return places.length > 0 ? groupOf(places) : undefined;
}

/** Each place as a group of its own. */
export const ungrouped = (places: readonly Place[]): PlaceGroup[] =>
  places.map((place, id) => ({ id, places: [place], middle: place.at, reach: 0, parts: [] }));

/** Places that are nearer to each other have one position: some metres, in radians. */
const SAME = 1e-6;

function halves(places: readonly Place[], middle: Position): Place[][] {
  const along = longestDirection(places, middle);
  const sorted = places.map((place) => ({ place, by: along(place.at) })).sort((a, b) => a.by - b.by);
  const n = sorted.length;
  let best = { at: 1, worth: Number.NEGATIVE_INFINITY };
  for (let at = 1; at < n; at++) {
    // A wide gap in the middle is worth most: the share of all pairs that it parts, times its width.
    const worth = ((sorted[at]?.by ?? 0) - (sorted[at - 1]?.by ?? 0)) * ((at * (n - at)) / n ** 2);
    if (worth > best.worth + LEAST) best = { at, worth };
  }
  const members = sorted.map(({ place }) => place);
  return [members.slice(0, best.at), members.slice(best.at)];
}

/** Less is rounding: of equal gaps the first is taken. */
const LEAST = 1e-9;

/** Returns how far a position is along the direction in which the places are spread most, seen from their middle. */
function longestDirection(places: readonly Place[], middle: Position): (at: Position) => number {
  const local = localAxes(middle);
  let [xx, xy, yy] = [0, 0, 0];
  for (const { at } of places) {
    const [x, y] = local(at);
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (at) => {
    const [x, y] = local(at);
    return x * cos + y * sin;
  };
}

/** Returns the eastward and the northward component of a position, seen from another. */
function localAxes([lon, lat]: Position): (at: Position) => readonly [number, number] {
  const east = vectorOf([lon + 90, 0]);
  const north = lat > 0 ? vectorOf([lon + 180, 90 - lat]) : vectorOf([lon, lat + 90]);
  const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return (at) => {
    const vector = vectorOf(at);
    return [dot(vector, east), dot(vector, north)];
  };
}
