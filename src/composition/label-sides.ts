import type { Place, PlaceId, Story } from '../story/format';
import { type Arc, arcsOf } from './arcs';
import { isCrowded } from './crowded';
import { isWithin } from './sampled-line';
import { angleBetween, bearingFrom, type Position, RADIANS, sizeOf, type Vector, vectorOf } from './sphere';

/** The position of a label beside its mark, as a value of MapLibre's `text-anchor`: the side of the text at the mark. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Anything nearer than this share of the diagonal of the story's bounds would touch a name. */
const CLOSE = 0.09;

/** A side by its bearing. `preference` in degrees of free angle: a name beside the mark reads best, above or below worst. */
interface Side {
  readonly bearing: number;
  readonly anchor: Anchor;
  readonly preference: number;
}

export const SIDES: readonly [Side, ...Side[]] = [
  { bearing: 90, anchor: 'left', preference: 12 },
  { bearing: 270, anchor: 'right', preference: 12 },
  { bearing: 45, anchor: 'bottom-left', preference: 4 },
  { bearing: 135, anchor: 'top-left', preference: 4 },
  { bearing: 315, anchor: 'bottom-right', preference: 4 },
  { bearing: 225, anchor: 'top-right', preference: 4 },
  { bearing: 0, anchor: 'bottom', preference: -25 },
  { bearing: 180, anchor: 'top', preference: -25 },
];

export const ANCHORS: readonly Anchor[] = SIDES.map(({ anchor }) => anchor);

/** A side of a place's mark, and how far it is from arcs and neighbours, in degrees of free angle: at most 102. */
export interface ScoredSide {
  readonly anchor: Anchor;
  readonly free: number;
}

const cache = new WeakMap<Story, ReadonlyMap<PlaceId, readonly ScoredSide[]>>();

/** Returns for each place all sides of its mark, the freest first. Cached per story. */
export function scoredSidesOf(story: Story): ReadonlyMap<PlaceId, readonly ScoredSide[]> {
  const cached = cache.get(story);
  if (cached) return cached;
  // What a crowded story draws has sides of its own.
  const arcs = (isCrowded(story) ? [] : arcsOf(story)).map((arc) => ({ ...arc, vectors: arc.line.map(vectorOf) }));
  const sides = new Map(story.places.map((place) => [place.id, scored(busyBearings(story, place, arcs))]));
  cache.set(story, sides);
  return sides;
}

/** Returns for each place the freest side, for what is drawn of a crowded story. */
export const sidesOf = (story: Story): ReadonlyMap<PlaceId, Anchor> =>
  new Map([...scoredSidesOf(story)].map(([id, [freest]]) => [id, freest?.anchor ?? 'left']));

/**
 * Gives what is drawn of a crowded story sides that depend on its places alone, since almost all of them are joined: so no name
 * moves when lines are switched.
 */
export function arrangeSides(drawn: Story): void {
  const bearings = (place: Place) =>
    drawn.places.filter((other) => other !== place).map((other) => bearingFrom(place.at, other.at));
  cache.set(drawn, new Map(drawn.places.map((place) => [place.id, scored(bearings(place))])));
}

const scored = (busy: readonly number[]): ScoredSide[] =>
  SIDES.map(({ anchor, bearing, preference }) => ({ anchor, free: freeAngle(bearing, busy) + preference })).sort(
    (a, b) => b.free - a.free,
  );

/** Returns the side of a mark that is farthest from bearings in degrees. */
export const freestSide = (busy: readonly number[]): Anchor => scored(busy)[0]?.anchor ?? 'left';

/** An arc with its positions also as vectors. */
interface ArcWithVectors extends Arc {
  readonly vectors: readonly Vector[];
}

/** Bearings from the place to its arcs, to positions of arcs that pass close by, and to close neighbours. */
function busyBearings({ places, bounds }: Story, place: Place, arcs: readonly ArcWithVectors[]): number[] {
  const close = CLOSE * sizeOf(bounds).diagonal;
  const here = vectorOf(place.at);
  const passing = (arc: ArcWithVectors): Position[] =>
    arc.line.filter((_, i) => isWithin(arc.vectors[i] ?? here, here, close));
  const leaving = arcs.flatMap((arc) => {
    const { relation, endBearings } = arc;
    if (relation.from !== place.id && relation.to !== place.id)
      return passing(arc).map((at) => bearingFrom(place.at, at));
    return [
      ...(relation.from === place.id ? [endBearings.from] : []),
      ...(relation.to === place.id ? [endBearings.to] : []),
    ];
  });
  const neighbours = places.filter((other) => other !== place && angleBetween(other.at, place.at) < close);
  return [...leaving, ...neighbours.map((other) => bearingFrom(place.at, other.at))];
}

/** Degrees to the nearest busy bearing, at most 90: a larger angle is no better. */
const freeAngle = (bearing: number, busy: readonly number[]): number =>
  busy.reduce((least, other) => Math.min(least, turnBetween(bearing, other)), 90);

/** What a map is centred on, and its zoom as in MapLibre. */
export interface Centered {
  readonly center: Position;
  readonly zoom: number;
}

/** A globe of at most this radius in px is seen whole: half the height of the map that chapters' cameras are written for. */
export const WHOLE_GLOBE = 384;

/** Whether a chapter's own camera shows the whole globe. */
export const isFarOut = (camera: Centered): boolean => radiusOf(camera) <= WHOLE_GLOBE;

/** The globe's radius in px. */
export const radiusOf = ({ center, zoom }: Centered): number =>
  (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(center[1] * RADIANS));

/** The degrees from one bearing to another, at most 180. */
export const turnBetween = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);
