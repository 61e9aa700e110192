import { contains } from '../story/bounds';
import type { Place, Relation, Story } from '../story/format';
import { indexStory } from '../story/questions';
import { positionsOfWay, type Route, routeThrough } from './routes';
import { overlapShare, proximity, type SampledLine, sampledLine } from './sampled-line';
import { angleBetween, arcBetween, bearingFrom, type Position, sizeOf } from './sphere';

/** A relation between two places as a line on the globe. It does not depend on the view, so arcs never move. */
export interface Arc {
  readonly relation: Relation;
  /** From `relation.from` to `relation.to`, [lon, lat] in degrees. */
  readonly line: readonly Position[];
  /** The greatest distance from the great circle as a share of the length; positive to the left, negative to the right. */
  readonly bow: number;
  /** Bearings in degrees at the two ends, each from the end into the arc. */
  readonly endBearings: { readonly from: number; readonly to: number };
  /** Indexes in `line` of the points that a source gives; undefined: it gives none. */
  readonly corners?: readonly number[];
}

/** Radians between the sampled positions of an arc while its bow is chosen: less than any clearance. */
const SAMPLE_DISTANCE = 0.02;
/** Segments of an arc: enough for a smooth line across the region at any zoom. */
const STEPS = 64;
/** Candidate bows, flattest first, each tried on both sides. */
const BOWS = [0.04, 0.18, 0.32, 0.46, 0.6] as const;
/**
 * How far a line may swing aside at its middle: `short` for a very short line, less by `perLength` times its length, all as shares of
 * the diagonal of the story's bounds. A long line with a wide bow would swing over places that it has nothing to do with, and look
 * like the route of a flight.
 */
const SWING = { short: 0.23, perLength: 0.17 } as const;
/** Minimum distance to places and to other arcs, as a share of the diagonal of the story's bounds. */
const CLEAR_OF_PLACES = 0.055;
const CLEAR_OF_ARCS = 0.035;
/** Weight of the bow for an arc to a place off the map: a flat arc leaves the map where the place's edge pointer is. */
const FAR = 6;
/** Weight of the share of an arc's length outside the region. */
const OUTSIDE = 2;
/** An arc is only compared with this many arcs before it in the file, so that a thousand relations are fast. */
const COMPARED = 40;

const cache = new WeakMap<Story, readonly Arc[]>();

/** Returns the arcs of all relations that join two places, cached per story. */
export function arcsOf(story: Story): readonly Arc[] {
  const cached = cache.get(story);
  if (cached) return cached;
  const arcs = layOut(story);
  cache.set(story, arcs);
  return arcs;
}

/**
 * Lays out the arcs of what is drawn of a crowded story, for {@link arcsOf}: an arc avoids only the given positions and the arcs of
 * its own pair of places. So it stays where it is while others are switched or selected, and many are fast.
 */
export function arrangeApart(drawn: Story, avoided: readonly Position[]): void {
  cache.set(drawn, layOut(drawn, avoided));
}

/** Gives a story the arcs of another one with some of its relations. */
export function shareArcs(part: Story, whole: Story): void {
  const own = new Set(part.relations);
  cache.set(
    part,
    arcsOf(whole).filter(({ relation }) => own.has(relation)),
  );
}

/**
 * Gives each arc in turn the flattest bow that avoids the places it does not join and the arcs before it; if none does,
 * the one with the lowest cost. So the arcs of one pair of places fan out. `apart`: positions that are avoided instead of places, and
 * instead of all other arcs.
 */
function layOut(story: Story, apart?: readonly Position[]): Arc[] {
  const { places } = indexStory(story);
  const avoided = apart ?? story.places.filter(({ offMap }) => !offMap).map(({ at }) => at);
  const marks = avoided.map((at) => ({ at, mark: sampledLine([at]) }));
  const placed: { arc: Arc; middle: SampledLine }[] = [];
  const ofPair = new Map<string, readonly Arc[]>();
  const shared = countedPairs(story);
  const routes = routesOf(story);
  const ways = apart ? [] : [...routes.values()].map(({ line }) => sampledLine(middleOf(line)));
  for (const relation of story.relations) {
    const from = places.get(relation.from);
    const to = relation.to && places.get(relation.to);
    if (!from || !to || from === to) continue;
    const route = routes.get(relation);
    if (route) {
      const { line, corners } = route;
      // Every other arc avoids `ways`, also an arc before it.
      const middle = apart ? sampledLine(middleOf(line)) : NO_LINE;
      placed.push({ arc: { relation, line, corners, bow: 0, endBearings: bearings(line) }, middle });
      continue;
    }
    const others = marks.flatMap(({ at, mark }) => (at === from.at || at === to.at ? [] : [mark]));
    const compared = apart ? placed.filter((other) => pairOf(other.arc.relation) === pairOf(relation)) : placed;
    const near = [...ways, ...compared.slice(-COMPARED).map((other) => other.middle)];
    const bows = bowsBetween(from, to, story.bounds, shared.get(pairOf(relation)) ?? 1);
    const own = ofPair.get(pairOf(relation)) ?? [];
    const free = untaken(
      bows,
      own.map((arc) => bowFrom(from, arc)),
    );
    const bow = leastCrowded(from, to, free, others, near, story.bounds);
    const line = arcBetween(from.at, to.at, bow, STEPS);
    const arc = { relation, line, bow, endBearings: bearings(line) };
    placed.push({ arc, middle: sampledLine(middleOf(line)) });
    ofPair.set(pairOf(relation), [...own, arc]);
  }
  return placed.map(({ arc }) => arc);
}

/** Far from every line. */
const NO_LINE = sampledLine([]);

/** The ways whose points a source gives. They have no choice, so the others avoid them. */
function routesOf(story: Story): ReadonlyMap<Relation, Route> {
  const { places } = indexStory(story);
  return new Map(
    story.relations.flatMap((relation) => {
      const points = positionsOfWay(story, relation);
      const [from, to] = [places.get(relation.from), relation.to && places.get(relation.to)];
      return points.length > 0 && from && to
        ? [[relation, routeThrough([from.at, ...points, to.at], STEPS)] as const]
        : [];
    }),
  );
}

/** The same for both directions. */
const pairOf = ({ from, to = from }: Relation): string => [from, to].sort().join(' ');

/** The bow of an arc as it is seen from one of its two places. */
const bowFrom = ({ id }: Place, { relation, bow }: Arc): number => (relation.from === id ? bow : -bow);

/** Bows to both sides that no line of the same pair has; all, if there are more lines than bows. */
function untaken(bows: readonly number[], taken: readonly number[]): readonly number[] {
  const all = bows.flatMap((bow) => [bow, -bow]);
  const free = all.filter((bow) => taken.every((other) => Math.abs(other - bow) > 1e-9));
  return free.length > 0 ? free : all;
}

/** How many relations each pair of places has. */
function countedPairs({ relations }: Story): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const relation of relations) counts.set(pairOf(relation), (counts.get(pairOf(relation)) ?? 0) + 1);
  return counts;
}

/** The bows that do not swing too far. If `count` lines fan out, and these are too few for them, evenly spaced ones. */
function bowsBetween(from: Place, to: Place, bounds: Story['bounds'], count: number): readonly number[] {
  const { diagonal } = sizeOf(bounds);
  const length = angleBetween(from.at, to.at) / diagonal;
  const [flattest, , , , roundest] = BOWS;
  const most = Math.min(roundest, Math.max(flattest, (SWING.short - SWING.perLength * length) / length));
  const within = BOWS.filter((bow) => bow <= most);
  const needed = Math.min(BOWS.length, Math.ceil(count / 2));
  if (within.length >= needed) return within;
  const widest = Math.max(most, flattest * needed);
  return Array.from({ length: needed }, (_, i) => flattest + ((widest - flattest) * i) / (needed - 1));
}

function leastCrowded(
  from: Place,
  to: Place,
  bows: readonly number[],
  others: SampledLine[],
  placed: SampledLine[],
  bounds: Story['bounds'],
): number {
  const { diagonal } = sizeOf(bounds);
  const far = from.offMap || to.offMap;
  let best = { bow: 0, cost: Number.POSITIVE_INFINITY };
  const steps = Math.max(16, Math.ceil(angleBetween(from.at, to.at) / SAMPLE_DISTANCE));
  for (const bow of bows) {
    let cost = Math.abs(bow) * (far ? FAR : 1);
    const isNoBetter = () => cost >= best.cost - 1e-9;
    if (isNoBetter()) continue;
    const sample = arcBetween(from.at, to.at, bow, steps);
    if (!far) cost += OUTSIDE * outside(sample, bounds);
    const candidate = sampledLine(sample);
    for (const place of others) cost += 12 * proximity(candidate, place, CLEAR_OF_PLACES * diagonal);
    const middle = sampledLine(middleOf(sample));
    for (const line of placed) {
      // The cost only grows: stop as soon as it is worse than the best.
      if (isNoBetter()) break;
      cost += 8 * overlapShare(middle, line, CLEAR_OF_ARCS * diagonal);
    }
    if (!isNoBetter()) best = { bow, cost };
  }
  return best.bow;
}

/** The share of the line's positions outside the bounds. */
const outside = (line: readonly Position[], bounds: Story['bounds']): number =>
  line.filter((at) => !contains(bounds, at)).length / line.length;

/** The part of an arc that must not be near other arcs: near a common end they meet anyway. */
const middleOf = (line: readonly Position[]): Position[] =>
  line.filter((_, i) => i >= line.length * 0.3 && i <= line.length * 0.7);

function bearings(line: readonly Position[]): Arc['endBearings'] {
  const at = (i: number): Position => line.at(i) ?? [0, 0];
  // Two positions from the end, outside the place's mark: this is the visible direction.
  return { from: bearingFrom(at(0), at(2)), to: bearingFrom(at(-1), at(-3)) };
}
