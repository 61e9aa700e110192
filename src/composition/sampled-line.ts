import { type Position, type Vector, vectorOf } from './sphere';

/**
 * Positions along a line, prepared for fast distances: as unit vectors, because a chord needs no trigonometry, and with
 * the spherical cap that contains them, so that lines far apart are rejected at once. A story of a thousand relations
 * computes a hundred million such distances.
 */
export interface SampledLine {
  readonly vectors: readonly Vector[];
  /** The middle of the cap, and its angular radius in radians. */
  readonly middle: Vector;
  readonly reach: number;
}

/** Prepares a line of at least one position. */
export function sampledLine(line: readonly Position[]): SampledLine {
  const vectors = line.map(vectorOf);
  const sum = vectors.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  const size = Math.hypot(...sum) || 1;
  const middle: Vector = [sum[0] / size, sum[1] / size, sum[2] / size];
  const farthest = vectors.reduce((most, vector) => Math.max(most, chord2(vector, middle)), 0);
  return { vectors, middle, reach: angleOf(farthest) };
}

/** 0 if the lines are at least `clear` radians apart, rising to 1 where they touch. */
export function proximity(line: SampledLine, other: SampledLine, clear: number): number {
  if (areApart(line, other, clear)) return 0;
  const most = chord2Of(clear);
  let nearest = most;
  for (const vector of line.vectors) nearest = Math.min(nearest, nearestTo(vector, other, nearest));
  return nearest < most ? 1 - angleOf(nearest) / clear : 0;
}

/** The share of the line that is closer to the other than `clear` radians: small for a crossing, 1 for the same line. */
export function overlapShare(line: SampledLine, other: SampledLine, clear: number): number {
  if (areApart(line, other, clear)) return 0;
  const most = chord2Of(clear);
  const cap = chord2Of(clear + other.reach);
  let sum = 0;
  for (const vector of line.vectors) {
    if (chord2(vector, other.middle) >= cap) continue;
    const nearest = nearestTo(vector, other, most);
    if (nearest < most) sum += 1 - angleOf(nearest) / clear;
  }
  return sum / line.vectors.length;
}

/** Whether two positions are closer than `clear` radians. */
export const isWithin = (vector: Vector, at: Vector, clear: number): boolean => chord2(vector, at) < chord2Of(clear);

/** Whether the lines' caps are so far apart that no positions are within `clear` radians of each other. */
const areApart = (line: SampledLine, other: SampledLine, clear: number): boolean =>
  chord2(line.middle, other.middle) >= chord2Of(clear + line.reach + other.reach);

/** The smallest squared chord from a position to a line's positions, at most `most`. */
function nearestTo([x, y, z]: Vector, { vectors }: SampledLine, most: number): number {
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

/** The squared chord between two positions on the unit sphere; the same for an angle; and the angle of a squared chord. */
const chord2 = (a: Vector, b: Vector): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
const chord2Of = (angle: number): number => (2 * Math.sin(Math.min(Math.PI, angle) / 2)) ** 2;
const angleOf = (chord2: number): number => 2 * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
