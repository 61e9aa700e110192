import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from '../../view/projection';
import { mapSize } from '../../view/screen';
import { freeRoom } from '../shared/free-room';
import { CORNERS, type Corner, emptiestCorner } from './corners';

/** CSS pixels between what stands in a corner and the edges; at the foot stand the chapters' dots. As in stage.css. */
const INSET = 20;
const FOOT = 76;

interface Cornered<Node extends HTMLElement> {
  readonly ref: RefObject<Node | null>;
  readonly corner: Corner;
}

/** The corner in which an element hides the fewest of these points of the map, once it is seen how large it is. */
export function useCorner<Node extends HTMLElement>(points: readonly Point[]): Cornered<Node> {
  const ref = useRef<Node>(null);
  const corner = useSignal<Corner>(CORNERS[0]);
  const { left, top, right, bottom } = freeRoom(mapSize.value);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const { offsetWidth: width, offsetHeight: height } = ref.current;
    const room = { left: left + INSET, top: top + INSET, right: right - INSET, bottom: bottom - FOOT };
    corner.value = emptiestCorner(room, { width, height }, points);
  });
  return { ref, corner: corner.value };
}
