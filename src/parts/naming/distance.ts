import { distanceBetween } from '../../composition/sphere';
import type { Place, Story } from '../../story/format';
import { indexStory, relationsOfPlace } from '../../story/questions';

/** A rounded great-circle distance in km, and the name of the place that it is measured from. */
export interface Distance {
  readonly km: number;
  readonly from: string;
}

/**
 * Returns the distance between a place and the nearest place of the region that it has a relation to; undefined if it has
 * none: a distance from a place that it has nothing to do with says nothing. Related places that are in `shown` are
 * preferred, so that the text names a place that is on the map.
 */
export function distanceFromRegion(story: Story, place: Place, shown: readonly string[]): Distance | undefined {
  const { places } = indexStory(story);
  const related = relationsOfPlace(story, place.id)
    .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])])
    .flatMap((id) => places.get(id) ?? [])
    .filter((other) => !other.offMap && other.id !== place.id);
  const onMap = related.filter((other) => shown.includes(other.id));
  const nearest = (onMap.length > 0 ? onMap : related)
    .map((other) => ({ km: roundedKilometres(distanceBetween(place.at, other.at)), from: other.name }))
    .sort((a, b) => a.km - b.km);
  return nearest[0];
}

/** Rounds to hundreds from 1000 km on, to tens below. */
const roundedKilometres = (km: number): number => (km >= 1000 ? Math.round(km / 100) * 100 : Math.round(km / 10) * 10);
