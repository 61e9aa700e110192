import { foremost } from '../../view/focus';
import type { Point } from '../../view/projection';
import { readSelection } from '../../view/view';
import type { DrawnMark, Shape } from '../read/drawn-mark';
import type { XY } from '../svg/path';

/**
 * What a pointer means on the figure, by the rule of the live map: the mark right under it, or else the topmost one within
 * `reach` px, the story's before names of the base map; or else the territory that it is on. Only marks of interactive layers
 * that have a target count.
 */
export function markAt(drawn: readonly DrawnMark[], point: Point, reach: number): DrawnMark | undefined {
  const all = drawn.filter(({ interactive, target }) => interactive && target !== undefined).toReversed();
  const marks = all
    .filter((mark) => !isTerritory(mark))
    .map((mark) => ({ mark, away: distanceTo(mark.shape, point) }))
    .filter(({ away }) => away <= reach);
  const under = marks.filter(({ away }) => away <= 0);
  return (
    foremost(under, marks, ({ mark }) => isName(mark))?.mark ?? all.find(({ shape }) => distanceTo(shape, point) <= 0)
  );
}

const isName = ({ target = '' }: DrawnMark): boolean => readSelection(target)?.kind === 'name';

/** A filled area; the area of a text or an icon is part of a symbol. */
const isTerritory = ({ shape, part }: DrawnMark): boolean => shape.type === 'area' && part === undefined;

/** Px from a point to a shape's edge; 0 or less inside of it. */
export function distanceTo(shape: Shape, { x, y }: Point): number {
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

/** By the even-odd rule, so that holes count as outside. */
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
