import type { XY } from '../svg/path';
import { interpolated, segmentAt } from '../svg/polyline';

/** A point of a path, and the path's direction there in radians clockwise. */
interface PathPoint {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/**
 * Returns the point at a length along a path. It is undefined beyond the path's ends, where browsers draw no letters:
 * https://svgwg.org/svg2-draft/text.html#TextpathLayoutRules
 */
export type PointAt = (length: number) => PathPoint | undefined;

/** Returns the points along a path of straight segments: "M0 0L10 5 20 5". */
export function pointsAlong(d: string): PointAt {
  const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const points = Array.from(
    { length: numbers.length >> 1 },
    (_, i): XY => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0],
  );
  return (length) => {
    const segment = segmentAt(points, length);
    if (!segment) return undefined;
    const { start, end, share } = segment;
    const [x, y] = interpolated(start, end, share);
    return { x, y, angle: Math.atan2(end[1] - start[1], end[0] - start[0]) };
  };
}
