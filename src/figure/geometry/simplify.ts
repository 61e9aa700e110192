import type { Point } from '../../view/projection';

/** What a line may move in px without anybody seeing it. */
export const UNSEEN = 0.4;

/** Where a point counts as being: what is far from the eye may be drawn closer together, so that less of it is kept. */
export type Squeeze = (point: Point) => Point;

/**
 * The line with as few points as leave it within the tolerance in px (Douglas & Peucker 1973). Points that `keeps` names stay;
 * the result does not depend on the line's direction.
 */
export function simplified<P extends Point>(
  line: readonly P[],
  keeps: (index: number) => boolean,
  tolerance = UNSEEN,
  squeeze?: Squeeze,
): P[] {
  if (line.length < 3) return [...line];
  const points = squeeze ? line.map(squeeze) : line;
  const kept = new Uint8Array(line.length);
  let start = 0;
  kept[0] = 1;
  for (let i = 1; i < line.length; i++) {
    if (i < line.length - 1 && !keeps(i)) continue;
    kept[i] = 1;
    thin(points, start, i, kept, tolerance);
    start = i;
  }
  return line.filter((_, i) => kept[i]);
}

function thin(line: readonly Point[], first: number, last: number, kept: Uint8Array, tolerance: number): void {
  const stack = [first, last];
  while (stack.length) {
    const to = stack.pop() ?? 0;
    const from = stack.pop() ?? 0;
    const farthest = farthestFrom(line, from, to, tolerance);
    if (farthest < 0) continue;
    kept[farthest] = 1;
    stack.push(from, farthest, farthest, to);
  }
}

/** The point farthest from the straight way between two others, or −1 where all are within the tolerance. */
function farthestFrom(line: readonly Point[], from: number, to: number, tolerance: number): number {
  const ends = [line[from] as Point, line[to] as Point] as const;
  // Measured from the same end whichever way the line runs: rounding would differ in the last digit.
  const [a, b] = isBefore(ends[0], ends[1]) ? ends : ([ends[1], ends[0]] as const);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  let worst = tolerance * tolerance;
  let index = -1;
  for (let i = from + 1; i < to; i++) {
    const point = line[i] as Point;
    const [px, py] = [point.x - a.x, point.y - a.y];
    const t = length ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
    const distance = (px - t * dx) ** 2 + (py - t * dy) ** 2;
    const wins = distance > worst || (distance === worst && index >= 0 && isBefore(point, line[index] as Point));
    if (wins) [worst, index] = [distance, i];
  }
  return index;
}

const isBefore = (a: Point, b: Point): boolean => a.x < b.x || (a.x === b.x && a.y < b.y);
