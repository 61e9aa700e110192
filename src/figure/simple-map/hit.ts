import { hasLineEnds } from '../../style/layers/interactive';
import { foremost, linesAmong } from '../../view/focus';
import type { Point } from '../../view/projection';
import { readSelection, type Selection } from '../../view/view';
import type { DrawnMark, DrawnShape } from '../read/drawn-mark';
import type { XY } from '../svg/path';

/**
 * Returns the mark that a pointer is on, by the same rule as in the live map: the mark exactly under it, else the topmost one
 * within `reach` px, the story's before names of the basemap; else the territory under it. Only marks of interactive layers that
 * have a target are considered.
 */
export function markAt(drawn: readonly DrawnMark[], point: Point, reach: number): DrawnMark | undefined {
  const targets = drawn.filter(({ interactive, target }) => interactive && target !== undefined).toReversed();
  const near = targets
    .filter((mark) => !isTerritory(mark))
    .map((mark) => ({ mark, distance: distanceTo(mark.shape, point) }))
    .filter(({ distance }) => distance <= reach);
  const under = near.filter(({ distance }) => distance <= 0);
  return (
    foremost(under, near, ({ mark }) => isName(mark))?.mark ??
    targets.find(({ shape }) => distanceTo(shape, point) <= 0)
  );
}

const isName = ({ target = '' }: DrawnMark): boolean => readSelection(target)?.kind === 'name';

/** Whether a mark is a filled area. Texts and icons are areas too, but parts of a symbol. */
const isTerritory = ({ shape, part }: DrawnMark): boolean => shape.type === 'area' && part === undefined;

/** Returns the targets of the lines within `reach` px of a point, the topmost first; none if it is on a mark that is no line. */
export function linesAt(drawn: readonly DrawnMark[], point: Point, reach: number): Selection[] {
  const targets = drawn.filter(({ interactive, target }) => interactive && target !== undefined).toReversed();
  const isLine = ({ shape, layer, part }: DrawnMark) =>
    (shape.type === 'line' && part === undefined) || hasLineEnds(layer);
  const isOn = (mark: DrawnMark) => !isLine(mark) && !isTerritory(mark) && distanceTo(mark.shape, point) <= 0;
  if (targets.some(isOn)) return [];
  const near = targets.filter((mark) => isLine(mark) && distanceTo(mark.shape, point) <= reach);
  return linesAmong(near.flatMap(({ target = '' }) => readSelection(target) ?? []));
}

/** Returns the distance in px from a point to a shape's edge; 0 or less inside the shape. */
export function distanceTo(shape: DrawnShape, { x, y }: Point): number {
  switch (shape.type) {
    case 'disc':
      return Math.hypot(x - shape.x, y - shape.y) - shape.radius;
    case 'line':
      return Math.min(...shape.lines.map((line) => distanceToLine(line, x, y))) - shape.width / 2;
    case 'area':
      return isInside(shape.rings, x, y)
        ? 0
        : Math.min(...shape.rings.map((ring) => distanceToLine([...ring, ...ring.slice(0, 1)], x, y)));
    default:
      return shape satisfies never;
  }
}

function distanceToLine(line: readonly XY[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  line.forEach((b, i) => {
    const a = line[i - 1] ?? b;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = dx * dx + dy * dy;
    const t = length ? Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length)) : 0;
    nearest = Math.min(nearest, Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy));
  });
  return nearest;
}

/** Whether a point is inside the rings, by the even-odd rule: holes are outside. */
function isInside(rings: readonly (readonly XY[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring.at(i - 1) ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}
