import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ToldParts } from '../../parts/naming/told-in-view';
import type { Box } from '../../view/framing';

/** The corners of the free room, in order of preference. */
export const CORNERS = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
/** At the map's lower edge. */
export const FOOT_PLACES = ['middle', 'right', 'left'] as const;

/**
 * Returns the place where an element covers nothing that must be seen, and the fewest of the other lines; between equal places, the
 * first one. Undefined: each would cover something. `boxes`: the element in each place.
 */
export function freePlace<Place extends string>(
  places: readonly Place[],
  boxes: Readonly<Record<Place, Box>>,
  { hard, soft }: ToldParts,
): Place | undefined {
  const covered = (place: Place, told: readonly Box[]) => told.filter((one) => touch(boxes[place], one)).length;
  const free = places.filter((place) => covered(place, hard) === 0);
  return free.toSorted((a, b) => covered(a, soft) - covered(b, soft))[0];
}

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Placed<Node extends HTMLElement, Place> {
  readonly ref: RefObject<Node | null>;
  /** For the attribute `data-place`. */
  readonly place: Place;
}

/**
 * Returns where an element lies on nothing that the map tells. The style sheet knows where the places are, so the element is
 * measured in each of them. `otherwise`: where none is free.
 */
export function useFreePlace<Node extends HTMLElement, Place extends string>(
  places: readonly Place[],
  otherwise: Place | 'caption',
  told: ToldParts,
): Placed<Node, Place | 'caption'> {
  const ref = useRef<Node>(null);
  const place = useSignal<Place | 'caption'>(otherwise);
  useLayoutEffect(() => {
    const node = ref.current;
    if (!node) return;
    const boxIn = (one: Place): Box => {
      node.dataset['place'] = one;
      return node.getBoundingClientRect();
    };
    const boxes = Object.fromEntries(places.map((one) => [one, boxIn(one)])) as Record<Place, Box>;
    place.value = freePlace(places, boxes, told) ?? otherwise;
    node.dataset['place'] = place.value;
  });
  return { ref, place: place.value };
}
