import { bearingFrom } from '../../composition/sphere';
import { type Distance, distanceFromRegion } from '../../parts/naming/distance';
import { isVisibleFrom } from '../../parts/naming/visibility';
import type { Place, Story } from '../../story/format';
import type { Camera, Size } from '../../view/camera';
import { cameraOf, middleOfRegion } from '../../view/framing';
import { defaultView, type View } from '../../view/view';

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

/** Px by which a place's mark is seen from beyond the map's edge. A place of which anything is seen has no pointer. */
const MARK_REACH = 9;

/**
 * Returns the pointers to what the camera does not show: places off the map, and those that the story's first view does not show
 * either, as on the other side of the globe. `angle` is the direction on the screen in degrees clockwise from
 * the top: in this projection a great circle through the map's middle is a straight line, so it follows from the bearing.
 */
export function edgePointers(story: Story, view: View, camera: Camera, size: Size): EdgePointer[] {
  const isVisible = isVisibleFrom(camera, size);
  const isSeen = isVisibleFrom(camera, size, -MARK_REACH);
  const opening = cameraOf(story, defaultView(story), size);
  const isInRegion = isVisibleFrom(opening, size, -MARK_REACH);
  const angleTo = (position: readonly [number, number]) =>
    (bearingFrom(camera.center, position) - camera.bearing + 360) % 360;
  const places = story.places
    .filter(({ id, at, offMap }) => view.places.includes(id) && !isSeen(at) && (offMap || !isInRegion(at)))
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
