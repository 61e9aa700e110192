import type { Relation, Story } from '../story/format';
import { waypointsOf } from '../story/questions';
import { angleBetween, arcBetween, type Position } from './sphere';

/** The way of a relation whose points a source gives: from point to point on great circles, so that nothing is added to them. */
export interface Route {
  readonly line: readonly Position[];
  /** Where in the line the given points are, without its ends. */
  readonly corners: readonly number[];
}

/** Steps between two points at least, so that the marks at its ends lie on the line. */
const LEAST_STEPS = 3;

/** The positions that a source gives for a relation's way, in order; none: its line is a bow. */
export const positionsOfWay = (story: Story, relation: Pick<Relation, 'via'>): Position[] =>
  waypointsOf(story, relation).map(({ at }) => at);

/** Returns the way through positions, in about so many steps of equal length. Longitudes continue past ±180. */
export function routeThrough(points: readonly Position[], steps: number): Route {
  const legs = points.slice(1).map((to, i) => angleBetween(points[i] ?? to, to));
  const step = legs.reduce((sum, length) => sum + length, 0) / steps;
  const line: Position[] = points.slice(0, 1);
  const corners: number[] = [];
  for (const [i, length] of legs.entries()) {
    const [from, to] = [line.at(-1), points[i + 1]];
    if (!from || !to) continue;
    const leg = arcBetween(from, to, 0, Math.max(LEAST_STEPS, Math.round(length / step) || 0));
    // The given position itself, not one that is computed.
    const longitude = to[0] + 360 * Math.round(((leg.at(-1)?.[0] ?? to[0]) - to[0]) / 360);
    line.push(...leg.slice(1, -1), [longitude, to[1]]);
    corners.push(line.length - 1);
  }
  return { line, corners: corners.slice(0, -1) };
}
