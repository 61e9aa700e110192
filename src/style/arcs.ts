import type { Place, Relation, Story } from '../story/format';
import { angleBetween, arcBetween, bearingFrom, type Position } from './sphere';
import { shared, shortfall, type Trail, trailOf } from './trail';

/** A relation between two places as a line on the globe. It never depends on what is switched on: arcs stay put. */
export interface Arc {
  readonly relation: Relation;
  /** From `relation.from` to `relation.to`, [lon, lat] in degrees. */
  readonly line: readonly Position[];
  /** To the left of the way (positive) or the right, as a share of the length. */
  readonly bow: number;
  /** The bearing in degrees with which the arc leaves `from`, and with which it would leave `to` going back. */
  readonly leaves: { readonly from: number; readonly to: number };
}

/** Radians between the positions that stand for an arc while its bow is sought: finer than any place's clearance. */
const SAMPLED = 0.02;
/** Enough that an arc across the region bends smoothly at any zoom that it is looked at. */
const STEPS = 64;
/** Bows that are tried, from the flattest to the roundest, each to both sides. */
const BOWS = [0.04, 0.18, 0.32, 0.46, 0.6];
/** How near a place or another arc may come, as a share of the diagonal of the story's bounds. */
const CLEAR_OF_PLACES = 0.055;
const CLEAR_OF_ARCS = 0.035;
/** Each share of bow counts this often on the long way to a place off the map, so that it leaves where its pointer stands. */
const FAR = 6;
/** An arc that leaves the region whose places it joins counts by the share of its length that is outside. */
const OUTSIDE = 2;
/** An arc is only held against the arcs nearest to it in the file, so that a thousand relations stay quick. */
const COMPARED = 40;

const cache = new WeakMap<Story, readonly Arc[]>();

/** The arcs of all relations that join two places, computed once a story. */
export function arcsOf(story: Story): readonly Arc[] {
  const known = cache.get(story);
  if (known) return known;
  const arcs = layOut(story);
  cache.set(story, arcs);
  return arcs;
}

/**
 * One after the other, each arc takes the flattest bow that keeps clear of the places that it does not join and of the
 * arcs before it; where none does, the one that comes least near. So the arcs of one pair fan out by themselves.
 */
function layOut(story: Story): Arc[] {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const marks = new Map(story.places.map((place) => [place, trailOf([place.at])]));
  const laid: { arc: Arc; middle: Trail }[] = [];
  for (const relation of story.relations) {
    const from = places.get(relation.from);
    const to = relation.to && places.get(relation.to);
    if (!from || !to || from === to) continue;
    const others = [...marks].flatMap(([place, mark]) =>
      place === from || place === to || place.offMap ? [] : [mark],
    );
    const near = laid.slice(-COMPARED).map((other) => other.middle);
    const bow = leastCrowded(from, to, others, near, story.bounds);
    const line = arcBetween(from.at, to.at, bow, STEPS);
    laid.push({ arc: { relation, line, bow, leaves: bearings(line) }, middle: trailOf(middleOf(line)) });
  }
  return laid.map(({ arc }) => arc);
}

function leastCrowded(from: Place, to: Place, others: Trail[], laid: Trail[], bounds: Story['bounds']): number {
  const diagonal = angleBetween([bounds[0], bounds[1]], [bounds[2], bounds[3]]);
  const far = from.offMap || to.offMap;
  let best = { bow: 0, cost: Number.POSITIVE_INFINITY };
  const steps = Math.max(16, Math.ceil(angleBetween(from.at, to.at) / SAMPLED));
  for (const size of BOWS) {
    for (const bow of [size, -size]) {
      let cost = size * (far ? FAR : 1);
      const isWorse = () => cost >= best.cost - 1e-9;
      if (isWorse()) continue;
      const sample = arcBetween(from.at, to.at, bow, steps);
      if (!far) cost += OUTSIDE * outside(sample, bounds);
      const trail = trailOf(sample);
      for (const place of others) cost += 12 * shortfall(trail, place, CLEAR_OF_PLACES * diagonal);
      const middle = trailOf(middleOf(sample));
      for (const line of laid) {
        // Nothing makes a bow better again: one that is worse than the best already need not be looked at to its end.
        if (isWorse()) break;
        cost += 8 * shared(middle, line, CLEAR_OF_ARCS * diagonal);
      }
      if (!isWorse()) best = { bow, cost };
    }
  }
  return best.bow;
}

/** The share of the line's positions that lie outside [west, south, east, north]. */
const outside = (line: readonly Position[], [west, south, east, north]: Story['bounds']): number =>
  line.filter(([lon, lat]) => lon < west || lon > east || lat < south || lat > north).length / line.length;

/** The part of an arc where it should stand apart from others: near a shared end they must meet. */
const middleOf = (line: readonly Position[]): Position[] =>
  line.filter((_, i) => i >= line.length * 0.3 && i <= line.length * 0.7);

function bearings(line: readonly Position[]): Arc['leaves'] {
  const at = (i: number): Position => line.at(i) ?? [0, 0];
  // A little way in, where the arc has left its mark: that is the direction which the eye sees at the end.
  return { from: bearingFrom(at(0), at(2)), to: bearingFrom(at(-1), at(-3)) };
}
