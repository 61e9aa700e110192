import { bearingFrom } from '../../composition/sphere';
import { type Distance, distanceFromRegion } from '../../parts/naming/distance';
import { isVisibleFrom } from '../../parts/naming/visibility';
import type { Place, Story } from '../../story/format';
import type { Camera, Size } from '../../view/camera';
import { middleOfRegion } from '../../view/framing';
import type { View } from '../../view/view';

/** A pointer at the map's edge: to a place outside of the viewport, or back to the story's region. */
export type EdgePointer =
  | {
      readonly id: string;
      readonly angle: number;
      readonly to: 'place';
      readonly place: Place;
      /** From the region; undefined if nothing connects it with the place. */
      readonly distance: Distance | undefined;
    }
  | { readonly id: string; readonly angle: number; readonly to: 'region' };

/** The id of the pointer back to the region. No place can have it: ids contain no "#". */
export const REGION_POINTER = '#region';

/**
 * Returns the pointers to what the camera does not show. `angle` is the direction on the screen in degrees clockwise from
 * the top: in this projection a great circle through the map's middle is a straight line, so it follows from the bearing.
 */
export function edgePointers(story: Story, view: View, camera: Camera, size: Size): EdgePointer[] {
  const isVisible = isVisibleFrom(camera, size);
  const angleTo = (position: readonly [number, number]) =>
    (bearingFrom(camera.center, position) - camera.bearing + 360) % 360;
  const places = story.places
    .filter((place) => place.offMap && view.places.includes(place.id) && !isVisible(place.at))
    .map((place) => ({
      id: place.id,
      angle: angleTo(place.at),
      to: 'place' as const,
      place,
      distance: distanceFromRegion(story, place, view.places),
    }));
  const middle = middleOfRegion(story);
  const regionIsHidden = !isVisible(middle) && !story.places.some((place) => !place.offMap && isVisible(place.at));
  return regionIsHidden ? [{ id: REGION_POINTER, angle: angleTo(middle), to: 'region' }, ...places] : places;
}
