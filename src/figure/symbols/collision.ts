import type { Box } from '../../view/framing';

/**
 * Collision detection for labels. Boxes, and rows of circles for labels along lines, are placed one after another. One that
 * touches an earlier one has no room.
 */

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type Obstacle = Box | Circle;

/** The style specification's `text-overlap`: never over another symbol, only over those that allow it too, or over all. */
export type Overlap = 'never' | 'cooperative' | 'always';

export interface CollisionIndex {
  readonly isFree: (obstacle: Obstacle, overlap: Overlap) => boolean;
  readonly add: (obstacle: Obstacle, overlap: Overlap) => void;
}

/** Px. As in the live map, a symbol that is farther than this outside of the picture is not placed. */
export const PADDING = 100;
/** Size in px of the cells by which obstacles are found. */
const CELL = 64;

export function collisionIndex(): CollisionIndex {
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
          if (obstaclesTouch(obstacle, other.obstacle) && (overlap === 'never' || other.overlap === 'never'))
            return false;
        }
      }
      return true;
    },
    add(obstacle, overlap) {
      for (const cell of cellsOf(obstacle)) {
        const entries = cells.get(cell);
        if (entries) entries.push({ obstacle, overlap });
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

function obstaclesTouch(a: Obstacle, b: Obstacle): boolean {
  if (isCircle(a)) {
    if (isCircle(b)) return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;
    const dx = Math.max(b.left - a.x, 0, a.x - b.right);
    const dy = Math.max(b.top - a.y, 0, a.y - b.bottom);
    return Math.hypot(dx, dy) < a.radius;
  }
  return isCircle(b) ? obstaclesTouch(b, a) : boxesTouch(a, b);
}

export const boxesTouch = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
