import type { Size } from '../../view/camera';
import type { Box } from '../../view/framing';
import type { Point } from '../../view/projection';

/** The corners of the free room, in order of preference. */
export const CORNERS = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Returns a box of this size in a corner of the room, in px. */
export function boxIn(corner: Corner, room: Box, { width, height }: Size): Box {
  const left = corner.endsWith('left') ? room.left : room.right - width;
  const top = corner.startsWith('top') ? room.top : room.bottom - height;
  return { left, top, right: left + width, bottom: top + height };
}

/** Returns the corner in which a box of this size hides the fewest of the points; between equal corners, the preferred one. */
export function emptiestCorner(room: Box, size: Size, points: readonly Point[]): Corner {
  const hiddenPoints = (corner: Corner) => {
    const { left, top, right, bottom } = boxIn(corner, room, size);
    return points.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom).length;
  };
  return CORNERS.reduce((best, corner) => (hiddenPoints(corner) < hiddenPoints(best) ? corner : best));
}
