import { angleBetween, middleOf, type Position, RADIANS } from '../../composition/sphere';
import { type LandGrid, WATER } from './land-grid';

/** How far a sea reaches around a position in it: the geometry has land alone, so it is read off the coasts around. */

/** Bearings in which the coast is looked for, and how many must have one: a bay is open to a side, and an island closes few. */
const LOOKS = { bearings: 16, closed: 5 } as const;
/** Degrees of a great circle: the first step, the factor to the next, and the last: no sea but an ocean reaches farther. */
const STEPS = { first: 0.1, factor: 1.15, last: 7 } as const;
/** Water lies also beyond the nearest coasts. */
const BEYOND = 1.25;

/** By grid and position. */
const cache = new WeakMap<LandGrid, Map<string, number>>();

/** Returns how far from a position its sea reaches; in degrees of a great circle. */
function seaReach(land: LandGrid, at: Position): number {
  const known = cache.get(land) ?? new Map<string, number>();
  cache.set(land, known);
  const reach = known.get(at.join()) ?? reachAt(land, at);
  known.set(at.join(), reach);
  return reach;
}

function reachAt(land: LandGrid, at: Position): number {
  const open = new Set(Array.from({ length: LOOKS.bearings }, (_, i) => (i / LOOKS.bearings) * 2 * Math.PI));
  for (let angle: number = STEPS.first; angle < STEPS.last; angle *= STEPS.factor) {
    const level = land.levelFor(angle / 8);
    for (const bearing of open) if (land.at(...along(at, bearing, angle), level) !== WATER) open.delete(bearing);
    if (open.size <= LOOKS.bearings - LOOKS.closed) return angle * BEYOND;
  }
  return STEPS.last * BEYOND;
}

/** Returns the position at an angle from another on a bearing (radians); its angle in degrees. */
function along([lon, lat]: Position, bearing: number, degrees: number): Position {
  const [from, angle] = [lat * RADIANS, degrees * RADIANS];
  const sine = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing);
  const east = Math.sin(bearing) * Math.sin(angle) * Math.cos(from);
  const to = lon + Math.atan2(east, Math.cos(angle) - Math.sin(from) * sine) / RADIANS;
  return [((to + 540) % 360) - 180, Math.asin(sine) / RADIANS];
}

/** Share of a name that must be over its sea. */
const OVER = 0.6;

/** Whether most of a name is over its sea, and its middle: that of `positions`, which are in even steps. `at`: where the sea is. */
export function isOverSea(at: Position, positions: readonly Position[], land: LandGrid): boolean {
  const reach = seaReach(land, at);
  const distance = (position: Position): number => angleBetween(at, position) / RADIANS;
  return distance(middleOf(positions)) <= reach && share(positions, (position) => distance(position) <= reach) >= OVER;
}

/** Degrees of a great circle from a position of an ocean: on a small globe, a name beside its position may be in another ocean. */
const OCEAN = 33;

/** Whether the middle of a name is over its ocean, which has no coast around it. */
export const isOverOcean = (at: Position, positions: readonly Position[]): boolean =>
  angleBetween(at, middleOf(positions)) / RADIANS <= OCEAN;

const share = (positions: readonly Position[], is: (position: Position) => boolean): number =>
  positions.filter(is).length / positions.length;
