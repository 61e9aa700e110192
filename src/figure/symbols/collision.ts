/**
 * Which labels have room: boxes, and for labels along lines rows of circles, are placed one after another, and a later one
 * gives way to the earlier ones.
 */

/** An upright box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type Obstacle = Box | Circle;

/** As the style specification has it: never over another, only over those that allow it too, over all. */
export type Overlap = 'never' | 'cooperative' | 'always';

export interface Collision {
  readonly isFree: (obstacle: Obstacle, overlap: Overlap) => boolean;
  readonly take: (obstacle: Obstacle, overlap: Overlap) => void;
}

/** Labels whose boxes lie farther outside of the picture than this take no part, as in the live map. */
export const PADDING = 100;
const CELL = 64;

export function collision(): Collision {
  const cells = new Map<number, { obstacle: Obstacle; overlap: Overlap }[]>();
  const cellsOf = function* (obstacle: Obstacle): Generator<number> {
    const box = boxOf(obstacle);
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) yield y * 65536 + x;
    }
  };
  return {
    isFree(obstacle, overlap) {
      if (overlap === 'always') return true;
      for (const cell of cellsOf(obstacle)) {
        for (const other of cells.get(cell) ?? []) {
          if (touching(obstacle, other.obstacle) && (overlap === 'never' || other.overlap === 'never')) return false;
        }
      }
      return true;
    },
    take(obstacle, overlap) {
      for (const cell of cellsOf(obstacle)) {
        const taken = cells.get(cell);
        if (taken) taken.push({ obstacle, overlap });
        else cells.set(cell, [{ obstacle, overlap }]);
      }
    },
  };
}

const isCircle = (obstacle: Obstacle): obstacle is Circle => 'radius' in obstacle;

export const boxOf = (obstacle: Obstacle): Box =>
  isCircle(obstacle)
    ? {
        left: obstacle.x - obstacle.radius,
        top: obstacle.y - obstacle.radius,
        right: obstacle.x + obstacle.radius,
        bottom: obstacle.y + obstacle.radius,
      }
    : obstacle;

function touching(a: Obstacle, b: Obstacle): boolean {
  if (isCircle(a)) {
    if (isCircle(b)) return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;
    const dx = Math.max(b.left - a.x, 0, a.x - b.right);
    const dy = Math.max(b.top - a.y, 0, a.y - b.bottom);
    return Math.hypot(dx, dy) < a.radius;
  }
  return isCircle(b) ? touching(b, a) : touch(a, b);
}

export const touch = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

/** The box around points. */
export function boxAround(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
