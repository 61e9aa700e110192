import type { Place, PlaceId, Story } from '../story/format';
import { type Arc, arcsOf } from './arcs';
import { angleBetween, bearingFrom, type Position, type Vector, vectorOf } from './sphere';
import { isNear } from './trail';

/** On which side of its mark a label stands, as MapLibre's `text-anchor` names the side of the text that is anchored. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** What comes nearer than this share of the diagonal of the story's bounds would touch a name. */
const CLOSE = 0.09;

/** The bearing of the side, its anchor, and how gladly it is taken: beside the mark reads best, above and below less. */
interface Side {
  readonly bearing: number;
  readonly anchor: Anchor;
  readonly liking: number;
}

const SIDES: readonly [Side, ...Side[]] = [
  { bearing: 90, anchor: 'left', liking: 12 },
  { bearing: 270, anchor: 'right', liking: 12 },
  { bearing: 45, anchor: 'bottom-left', liking: 4 },
  { bearing: 135, anchor: 'top-left', liking: 4 },
  { bearing: 315, anchor: 'bottom-right', liking: 4 },
  { bearing: 225, anchor: 'top-right', liking: 4 },
  { bearing: 0, anchor: 'bottom', liking: -25 },
  { bearing: 180, anchor: 'top', liking: -25 },
];

const cache = new WeakMap<Story, ReadonlyMap<PlaceId, Anchor>>();

/** For each place the side with most room between the arcs and neighbours: its name and symbols stand there. */
export function sidesOf(story: Story): ReadonlyMap<PlaceId, Anchor> {
  const known = cache.get(story);
  if (known) return known;
  const ways = arcsOf(story).map((arc) => ({ ...arc, vectors: arc.line.map(vectorOf) }));
  const sides = new Map(story.places.map((place) => [place.id, freeSide(busyBearings(story, place, ways))]));
  cache.set(story, sides);
  return sides;
}

const freeSide = (busy: readonly number[]): Anchor =>
  SIDES.reduce((best, side) =>
    room(side.bearing, busy) + side.liking > room(best.bearing, busy) + best.liking ? side : best,
  ).anchor;

/** An arc whose positions are at hand as vectors too. */
interface Way extends Arc {
  readonly vectors: readonly Vector[];
}

/** Bearings at which arcs leave the place, pass it closely, or another place stands close by. */
function busyBearings({ places, bounds }: Story, place: Place, ways: readonly Way[]): number[] {
  const [west, south, east, north] = bounds;
  const close = CLOSE * angleBetween([west, south], [east, north]);
  const here = vectorOf(place.at);
  const passing = (way: Way): Position[] => way.line.filter((_, i) => isNear(way.vectors[i] ?? here, here, close));
  const leaving = ways.flatMap((way) => {
    const { relation, leaves } = way;
    if (relation.from !== place.id && relation.to !== place.id)
      return passing(way).map((at) => bearingFrom(place.at, at));
    return [...(relation.from === place.id ? [leaves.from] : []), ...(relation.to === place.id ? [leaves.to] : [])];
  });
  const neighbours = places.filter((other) => other !== place && angleBetween(other.at, place.at) < close);
  return [...leaving, ...neighbours.map((other) => bearingFrom(place.at, other.at))];
}

/** Degrees to the nearest taken bearing, at most a right angle: beyond that more room is of no use. */
const room = (bearing: number, taken: readonly number[]): number =>
  taken.reduce((least, other) => Math.min(least, Math.abs(((bearing - other + 540) % 360) - 180)), 90);
