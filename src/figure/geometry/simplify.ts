import type { Point } from '../../view/projection';

/** Px by which a line may move without a visible difference. */
export const DEFAULT_TOLERANCE = 0.4;

/** Moves points for the measurement of distances: where it moves points closer together, fewer of them remain. */
export type Distortion = (point: Point) => Point;

/**
 * Returns the line without the points that the tolerance in px makes unnecessary (Douglas & Peucker 1973). Fixed points always
 * remain. The result does not depend on the line's direction.
 */
export function simplified<P extends Point>(
  line: readonly P[],
  isFixed: (index: number) => boolean,
  tolerance = DEFAULT_TOLERANCE,
  distortion?: Distortion,
): P[] {
  if (line.length < 3) return [...line];
  const points = distortion ? line.map(distortion) : line;
  const remains = new Uint8Array(line.length);
  let start = 0;
  remains[0] = 1;
  for (let i = 1; i < line.length; i++) {
    if (i < line.length - 1 && !isFixed(i)) continue;
    remains[i] = 1;
    thin(points, start, i, remains, tolerance);
    start = i;
  }
  return line.filter((_, i) => remains[i]);
}

/** Marks in `remains` the points between two others that the tolerance makes necessary. */
function thin(line: readonly Point[], first: number, last: number, remains: Uint8Array, tolerance: number): void {
  const stack = [first, last];
  while (stack.length) {
    const to = stack.pop() ?? 0;
    const from = stack.pop() ?? 0;
    const farthest = farthestFrom(line, from, to, tolerance);
    if (farthest < 0) continue;
    remains[farthest] = 1;
    stack.push(from, farthest, farthest, to);
  }
}

/**
 * Returns the index of the point farthest from the segment between two others, or −1 if all are within the tolerance. No array is
 * made for a point: before the browser has compiled the loop, that takes longer than all the rest.
 */
function farthestFrom(line: readonly Point[], from: number, to: number, tolerance: number): number {
  const [start, end] = [line[from] as Point, line[to] as Point];
  // Measured from the same end for both directions of the line: otherwise rounding would differ in the last digit.
  const isForward = isBefore(start, end);
  const a = isForward ? start : end;
  const b = isForward ? end : start;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  let largest = tolerance * tolerance;
  let index = -1;
  for (let i = from + 1; i < to; i++) {
    const point = line[i] as Point;
    const px = point.x - a.x;
    const py = point.y - a.y;
    const t = length ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
    const distance = (px - t * dx) ** 2 + (py - t * dy) ** 2;
    if (distance < largest) continue;
    if (distance > largest || (index >= 0 && isBefore(point, line[index] as Point))) {
      largest = distance;
      index = i;
    }
  }
  return index;
}

const isBefore = (a: Point, b: Point): boolean => a.x < b.x || (a.x === b.x && a.y < b.y);
