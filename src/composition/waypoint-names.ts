import type { Story } from '../story/format';
import { waypointsOf } from '../story/questions';
import type { Arc } from './arcs';
import { type Anchor, freestSide } from './label-sides';
import { bearingFrom, type Position } from './sphere';

/** A point that a source gives on the way of a relation, as the map marks it. */
export interface MarkedPoint {
  readonly at: Position;
  /** Undefined: the source gives it none, or it is a place, which has its name at its own mark. */
  readonly name: string | undefined;
  /** Where its name is: away from the line. */
  readonly anchor: Anchor;
}

/** Returns the marked points of a way, in its order. */
export function markedPointsOf(story: Story, { relation, line, corners = [] }: Arc): MarkedPoint[] {
  return waypointsOf(story, relation).map(({ at, place, name }, i) => {
    const corner = corners[i] ?? 0;
    const busy = [line[corner - 1], line[corner + 1]].flatMap((next) => (next ? [bearingFrom(at, next)] : []));
    return { at, name: place ? undefined : name, anchor: freestSide(busy) };
  });
}
