import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from '../../view/projection';
import { mapSize } from '../../view/screen';
import { freeRoom } from '../shared/free-room';
import { CORNERS, type Corner, emptiestCorner } from './corners';

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
