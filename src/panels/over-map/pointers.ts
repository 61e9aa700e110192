import { type Distance, distanceFromRegion, roundedKilometres } from '../../parts/naming/distance';
import { isVisibleFrom } from '../../parts/naming/visibility';
import type { Place, Story } from '../../story/format';
import { bearingFrom, distanceBetween } from '../../style/sphere';
import type { Camera, Size } from '../../view/camera';
import type { View } from '../../view/view';

/** A sign at the map's edge: to a place that lies beyond it, or back to the region that the story is about. */
export type EdgePointer =
  | {
      readonly id: string;
      readonly angle: number;
      readonly to: 'place';
      readonly place: Place;
      readonly far: Distance | number;
    }
  | { readonly id: string; readonly angle: number; readonly to: 'region' };

/** The id of the pointer back; no place can have it, because ids hold no sign. */
export const REGION = '#region';

/**
 * The pointers for what the camera does not see, each with its direction on the screen in degrees clockwise from the
 * top. In this projection a great circle through the map's middle is a straight line, so the bearing is the direction.
 */
export function edgePointers(story: Story, view: View, camera: Camera, size: Size): EdgePointer[] {
  const seen = isVisibleFrom(camera, size);
  const angleTo = (position: readonly [number, number]) =>
    (bearingFrom(camera.center, position) - camera.bearing + 360) % 360;
  const places = story.places
    .filter((place) => place.offMap && view.places.includes(place.id) && !seen(place.at))
    .map((place) => ({
      id: place.id,
      angle: angleTo(place.at),
      to: 'place' as const,
      place,
      far: distanceFromRegion(story, place, view.places) ?? roundedKilometres(distanceBetween(camera.center, place.at)),
    }));
  const [west, south, east, north] = story.bounds;
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const away = !seen(middle) && !story.places.some((place) => !place.offMap && seen(place.at));
  return away ? [{ id: REGION, angle: angleTo(middle), to: 'region' }, ...places] : places;
}
