import { type Position, type Vector, vectorOf } from './sphere';

/**
 * Positions along a line, ready to be held against others: as unit vectors, whose chord tells how far apart they are without
 * any angle, and with the cap of the globe that holds them all, so that what lies elsewhere is seen to at once. A story of a
 * thousand relations asks for such distances a hundred million times.
 */
export interface Trail {
  readonly vectors: readonly Vector[];
  /** The middle of the cap, and its angular radius in radians. */
  readonly middle: Vector;
  readonly reach: number;
}

/** The trail of at least one position. */
export function trailOf(line: readonly Position[]): Trail {
  const vectors = line.map(vectorOf);
  const sum = vectors.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  const size = Math.hypot(...sum) || 1;
  const middle: Vector = [sum[0] / size, sum[1] / size, sum[2] / size];
  const farthest = vectors.reduce((most, vector) => Math.max(most, chord2(vector, middle)), 0);
  return { vectors, middle, reach: angleOf(farthest) };
}

/** 0 where the trails keep `clear` radians apart, rising to 1 where they touch. */
export function shortfall(one: Trail, other: Trail, clear: number): number {
  if (apart(one, other, clear)) return 0;
  const most = chord2Of(clear);
  let nearest = most;
  for (const vector of one.vectors) nearest = Math.min(nearest, nearestTo(vector, other, nearest));
  return nearest < most ? 1 - angleOf(nearest) / clear : 0;
}

/** How much of the trail runs closer to the other than `clear` radians: a crossing is a little, a shared way is 1. */
export function shared(one: Trail, other: Trail, clear: number): number {
  if (apart(one, other, clear)) return 0;
  const most = chord2Of(clear);
  const cap = chord2Of(clear + other.reach);
  let sum = 0;
  for (const vector of one.vectors) {
    if (chord2(vector, other.middle) >= cap) continue;
    const nearest = nearestTo(vector, other, most);
    if (nearest < most) sum += 1 - angleOf(nearest) / clear;
  }
  return sum / one.vectors.length;
}

/** Whether any position of the trail is closer to the given one than `clear` radians. */
export const isNear = (vector: Vector, at: Vector, clear: number): boolean => chord2(vector, at) < chord2Of(clear);

/** Whether the trails' caps are so far apart that none of their positions come within `clear` radians. */
const apart = (one: Trail, other: Trail, clear: number): boolean =>
  chord2(one.middle, other.middle) >= chord2Of(clear + one.reach + other.reach);

/** The smallest squared chord between a position and a trail's, if it is smaller than `most`. */
function nearestTo([x, y, z]: Vector, { vectors }: Trail, most: number): number {
  let nearest = most;
  for (const vector of vectors) {
    const dx = vector[0] - x;
    const dy = vector[1] - y;
    const dz = vector[2] - z;
    const square = dx * dx + dy * dy + dz * dz;
    if (square < nearest) nearest = square;
  }
  return nearest;
}

/** The squared length of the straight line between two positions through the globe of radius 1, and that of an angle. */
const chord2 = (a: Vector, b: Vector): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
const chord2Of = (angle: number): number => (2 * Math.sin(Math.min(Math.PI, angle) / 2)) ** 2;
const angleOf = (chord2: number): number => 2 * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
