import type { XY } from './path';

/** Lines of straight segments: their length, and the point at a length along them. */

export const planarDistance = (a: XY, b: XY): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Returns the point between two others, at a share (0 to 1) of the distance from `a` to `b`. */
export const interpolated = (a: XY, b: XY, share: number): XY => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

export const lengthOf = (line: readonly XY[]): number =>
  line.reduce((sum, point, i) => sum + planarDistance(line[i - 1] ?? point, point), 0);

/** Returns the point at a length along the line; beyond the line's ends, the nearest end. */
export function pointAt(line: readonly XY[], length: number): XY {
  const segment = segmentAt(line, Math.max(0, length));
  return segment ? interpolated(segment.start, segment.end, segment.share) : (line.at(-1) ?? [0, 0]);
}

/** A segment of a line, and the share of its length at which a point is. */
interface PointOnSegment {
  readonly start: XY;
  readonly end: XY;
  readonly share: number;
}

/** Returns the segment in which a length along the line falls; undefined before the line's start and after its end. */
export function segmentAt(line: readonly XY[], length: number): PointOnSegment | undefined {
  if (length < 0) return undefined;
  let rest = length;
  for (let i = 1; i < line.length; i++) {
    const [start, end] = [line[i - 1] as XY, line[i] as XY];
    const segmentLength = planarDistance(start, end);
    if (segmentLength > 0 && rest <= segmentLength) return { start, end, share: rest / segmentLength };
    rest -= segmentLength;
  }
  return undefined;
}
