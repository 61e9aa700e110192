import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { boxesOverlap } from '../../composition/box';
import type { ToldParts } from '../../parts/naming/told-in-view';
import type { Box } from '../../view/framing';

/** The corners of the free room, in order of preference. */
export const CORNERS = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];
/** Notices begin where a reader looks first. */
export const NOTICE_PLACES = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
/** Where a card is: in a corner of the map, or docked at the caption. */
export type CardPlace = Corner | 'caption';

/** At the map's lower edge. */
export const FOOT_PLACES = ['middle', 'right', 'left'] as const;
export type FootPlace = (typeof FOOT_PLACES)[number];

/**
 * Returns the place where an element covers nothing that must be seen, and the fewest of the other lines; between equal places, the
 * first one. Undefined: each would cover something. `boxes`: the element in each place.
 */
export function freePlace<Place extends string>(
  places: readonly Place[],
  boxes: Readonly<Record<Place, Box>>,
  { hard, soft }: ToldParts,
): Place | undefined {
  const covered = (place: Place, told: readonly Box[]) => told.filter((one) => boxesOverlap(boxes[place], one)).length;
  const free = places.filter((place) => covered(place, hard) === 0);
  return free.toSorted((a, b) => covered(a, soft) - covered(b, soft))[0];
}

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
  otherwise: Place,
  told: ToldParts,
): Placed<Node, Place> {
  const ref = useRef<Node>(null);
  const place = useSignal(otherwise);
  useLayoutEffect(() => {
    const node = ref.current;
    // What is empty covers nothing.
    if (!node?.hasChildNodes()) return;
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
