import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Size } from '../../view/camera';
import type { Box } from '../../view/framing';
import type { Point } from '../../view/projection';
import { mapSize } from '../../view/screen';
import { freeRoom } from '../shared/free-room';

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

/** CSS pixels between an element in a corner and the edges, larger at the bottom, where the chapter dots are. As in stage.css. */
const MARGIN = 20;
const FOOT_MARGIN = 76;

interface Cornered<Node extends HTMLElement> {
  readonly ref: RefObject<Node | null>;
  readonly corner: Corner;
}

/**
 * Returns the corner in which an element hides the fewest of these points of the map. It needs the element's size, so it is
 * computed after layout.
 */
export function useCorner<Node extends HTMLElement>(points: readonly Point[]): Cornered<Node> {
  const ref = useRef<Node>(null);
  const corner = useSignal<Corner>(CORNERS[0]);
  const { left, top, right, bottom } = freeRoom(mapSize.value);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const { offsetWidth: width, offsetHeight: height } = ref.current;
    const room = { left: left + MARGIN, top: top + MARGIN, right: right - MARGIN, bottom: bottom - FOOT_MARGIN };
    corner.value = emptiestCorner(room, { width, height }, points);
  });
  return { ref, corner: corner.value };
}
