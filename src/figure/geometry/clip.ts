import type { Point } from '../../view/projection';
import type { XY } from '../svg/path';
import type { Spread } from './globe';
import { partInside } from './liang-barsky';

/** The part of the plane that is drawn, in px. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The ring's part inside the frame, after Sutherland & Hodgman (1974); empty where nothing is left. */
export function clippedRing(ring: readonly Point[], frame: Frame): XY[] {
  let points: XY[] = ring.map(({ x, y }) => [x, y]);
  for (const [axis, limit, sign] of sides(frame)) {
    const inside = (point: XY) => (point[axis] - limit) * sign >= 0;
    if (points.every(inside)) continue;
    const next: XY[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) ?? point;
      if (inside(point) !== inside(before)) next.push(crossing(before, point, axis, limit));
      if (inside(point)) next.push(point);
    });
    points = next;
  }
  return points;
}

/** The line's parts that are inside the frame and on this side of the horizon. */
export function clippedLine(line: readonly Spread[], frame: Frame): Spread[][] {
  if (line.length === 1) return line.every((dot) => dot.front > 0 && isIn(dot, frame)) ? [[...line]] : [];
  const parts: Spread[][] = [];
  let part: Spread[] = [];
  for (let i = 1; i < line.length; i++) {
    const piece = seen(line[i - 1] as Spread, line[i] as Spread, frame);
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

const isIn = ({ x, y }: Point, { left, top, right, bottom }: Frame): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** A ring that was cut only because it begins somewhere in the middle of what is seen is one line again. */
function rejoined(parts: Spread[][], line: readonly Spread[]): Spread[][] {
  const [start, end] = [line[0], line.at(-1)];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first === last || !start || !end || start.x !== end.x || start.y !== end.y) return parts;
  const meets =
    first[0]?.x === start.x && first[0].y === start.y && last.at(-1)?.x === end.x && last.at(-1)?.y === end.y;
  return meets ? [[...last, ...first.slice(1)], ...parts.slice(1, -1)] : parts;
}

/** The part of a segment that is seen; undefined where none is. */
function seen(a: Spread, b: Spread, { left, top, right, bottom }: Frame): [Spread, Spread] | undefined {
  const [dx, dy, dFront] = [b.x - a.x, b.y - a.y, b.front - a.front];
  const edges: [number, number][] = [[-dx, a.x - left], [dx, right - a.x], [-dy, a.y - top], [dy, bottom - a.y], [-dFront, a.front]]; // biome-ignore format: one edge each
  const inside = partInside(edges);
  if (!inside) return undefined;
  const [from, to] = inside;
  const at = (t: number): Spread => ({ x: a.x + dx * t, y: a.y + dy * t, front: a.front + dFront * t });
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

const sides = ({ left, top, right, bottom }: Frame): [0 | 1, number, 1 | -1][] => [
  [0, left, 1],
  [0, right, -1],
  [1, top, 1],
  [1, bottom, -1],
];

function crossing(a: XY, b: XY, axis: 0 | 1, limit: number): XY {
  const t = (limit - a[axis]) / (b[axis] - a[axis]);
  const x = a[0] + (b[0] - a[0]) * t;
  const y = a[1] + (b[1] - a[1]) * t;
  return axis === 0 ? [limit, y] : [x, limit];
}
