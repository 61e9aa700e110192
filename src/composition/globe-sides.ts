import type { PlaceId, Story } from '../story/format';
import { type ScoredSide, SIDES, turnBetween } from './label-sides';
import { angleBetween, bearingFrom, type Position, RADIANS } from './sphere';

/** A globe that is seen whole: where its places are on its disc, and how well a name reads on each side of them there. */

/** Radii of the globe from its surface to the camera, about: the nearer the rim, the closer are places on the disc. */
const DISTANCE = 8;

/** Returns the position on the disc of a globe above whose `center` the camera is, in radii from there; undefined behind the rim. */
export function onDisc(center: Position, at: Position): readonly [x: number, y: number] | undefined {
  const angle = angleBetween(center, at);
  const towardsCamera = Math.cos(angle);
  if (towardsCamera * (DISTANCE + 1) <= 1) return undefined;
  const away = (Math.sin(angle) * DISTANCE) / (DISTANCE + 1 - towardsCamera);
  // From the globe's middle, a great circle is straight: a bearing from there is a direction on the screen.
  const bearing = bearingFrom(center, at) * RADIANS;
  return [away * Math.sin(bearing), -away * Math.cos(bearing)];
}

/** In radii of the globe: how far from its middle a name is turned inwards, and how close neighbours are. */
const FAR = { rim: 0.5, close: 0.3 } as const;
/** Degrees around the direction to the rim, where a name may be cut off by the map's edge. */
const OUTWARD = 100;
/** What a name costs there, in degrees of free angle: more than anything else. */
const LEAVING = 4000;

/** Returns for each place the sides of its name: best away from the rim and from other places. */
export function scoredOnGlobe({ places }: Story, center: Position): ReadonlyMap<PlaceId, readonly ScoredSide[]> {
  const points = places.map(({ id, at }) => ({ id, at: onDisc(center, at) ?? ([0, 0] as const) }));
  return new Map(
    points.map(({ id, at: [x, y] }) => {
      const others = points
        .filter((other) => other.id !== id)
        .map(({ at }) => directionOf(at[0] - x, at[1] - y))
        .filter(({ length }) => length < FAR.close);
      const outward = directionOf(x, y);
      const isOutward = (bearing: number) =>
        outward.length >= FAR.rim && turnBetween(bearing, outward.bearing) <= OUTWARD;
      const scored = SIDES.map(({ anchor, bearing, preference }): ScoredSide => {
        // A neighbour is the more in the way, the nearer it is.
        const free = others.map((other) => turnBetween(bearing, other.bearing) * (0.3 + other.length / FAR.close));
        return { anchor, free: preference / 4 + Math.min(90, ...free) - (isOutward(bearing) ? LEAVING : 0) };
      });
      return [id, scored.sort((a, b) => b.free - a.free)];
    }),
  );
}

const directionOf = (x: number, y: number) => ({
  bearing: (Math.atan2(x, -y) / RADIANS + 360) % 360,
  length: Math.hypot(x, y),
});
