import type { Box } from '../../view/framing';
import type { Point } from '../../view/projection';
import type { XY } from '../svg/path';
import type { GlobePoint } from './globe';
import { partInside } from './liang-barsky';

/** Returns the part of a ring that is inside the frame, after Sutherland & Hodgman (1974); empty if there is none. */
export function clippedRing(ring: readonly Point[], frame: Box): XY[] {
  let points: XY[] = ring.map(({ x, y }) => [x, y]);
  for (const [axis, limit, sign] of sides(frame)) {
    const inside = (point: XY) => (point[axis] - limit) * sign >= 0;
    if (points.every(inside)) continue;
    const next: XY[] = [];
    let previous = points.at(-1) as XY;
    let wasInside = inside(previous);
    for (const point of points) {
      const isInside = inside(point);
      if (isInside !== wasInside) next.push(crossing(previous, point, axis, limit));
      if (isInside) next.push(point);
      previous = point;
      wasInside = isInside;
    }
    points = next;
  }
  return points;
}

/** Returns the parts of a line that are inside the frame and on this side of the horizon. */
export function clippedLine(line: readonly GlobePoint[], frame: Box): GlobePoint[][] {
  if (line.length === 1) return line.every((dot) => isVisible(dot, frame)) ? [[...line]] : [];
  const parts: GlobePoint[][] = [];
  let part: GlobePoint[] = [];
  for (let i = 1; i < line.length; i++) {
    const piece = visiblePart(line[i - 1] as GlobePoint, line[i] as GlobePoint, frame);
    if (!piece) continue;
    const [from, to] = piece;
    const last = part.at(-1);
    if (last && last.x === from.x && last.y === from.y) part.push(to);
    else {
      if (part.length > 1) parts.push(part);
      part = [from, to];
    }
  }
  if (part.length > 1) parts.push(part);
  return rejoined(parts, line);
}

const isVisible = ({ x, y, front }: GlobePoint, { left, top, right, bottom }: Box): boolean =>
  front > 0 && x >= left && x <= right && y >= top && y <= bottom;

/** Joins the last part and the first, if only the ring's start, in the visible area, separates them. */
function rejoined(parts: GlobePoint[][], line: readonly GlobePoint[]): GlobePoint[][] {
  const [start, end] = [line[0], line.at(-1)];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first === last || !start || !end || start.x !== end.x || start.y !== end.y) return parts;
  const areAdjacent =
    first[0]?.x === start.x && first[0].y === start.y && last.at(-1)?.x === end.x && last.at(-1)?.y === end.y;
  return areAdjacent ? [[...last, ...first.slice(1)], ...parts.slice(1, -1)] : parts;
}

/** Returns the part of a segment that is in the frame and before the horizon; undefined if there is none. */
function visiblePart(a: GlobePoint, b: GlobePoint, frame: Box): [GlobePoint, GlobePoint] | undefined {
  const { left, top, right, bottom } = frame;
  if (areBeyond(a.x, b.x, left, right) || areBeyond(a.y, b.y, top, bottom)) return undefined;
  if (isVisible(a, frame) && isVisible(b, frame)) return [a, b];
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const dFront = b.front - a.front;
  const edges: [number, number][] = [[-dx, a.x - left], [dx, right - a.x], [-dy, a.y - top], [dy, bottom - a.y], [-dFront, a.front]]; // biome-ignore format: one edge each
  const inside = partInside(edges);
  if (!inside) return undefined;
  const [from, to] = inside;
  const at = (t: number): GlobePoint => ({ x: a.x + dx * t, y: a.y + dy * t, front: a.front + dFront * t });
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

/** Whether both ends of a segment are beyond the same limit. */
const areBeyond = (a: number, b: number, least: number, most: number): boolean =>
  (a < least && b < least) || (a > most && b > most);

/** The sides of a box: the axis, the limit on it, and the sign of the inner side. */
const sides = ({ left, top, right, bottom }: Box): [0 | 1, number, 1 | -1][] => [
  [0, left, 1],
  [0, right, -1],
  [1, top, 1],
  [1, bottom, -1],
];

/** Returns the point at which a segment crosses a side. */
function crossing(a: XY, b: XY, axis: 0 | 1, limit: number): XY {
  const t = (limit - a[axis]) / (b[axis] - a[axis]);
  const x = a[0] + (b[0] - a[0]) * t;
  const y = a[1] + (b[1] - a[1]) * t;
  return axis === 0 ? [limit, y] : [x, limit];
}
