import type { Place, Story } from '../../story/format';
import { indexStory, relationsOfPlace } from '../../story/questions';
import { distanceBetween } from '../../style/sphere';

/** A great-circle distance in km, rounded, and the name of the place that it is measured from. */
export interface Distance {
  readonly km: number;
  readonly from: string;
}

/**
 * How far a place lies from the nearest place of the region that it has a relation to, or from the nearest of all where
 * it has none; undefined where the story has no place in the region. Among `shown` first, so that the number is about
 * something that stands on the map.
 */
export function distanceFromRegion(story: Story, place: Place, shown: readonly string[]): Distance | undefined {
  const { places } = indexStory(story);
  const region = story.places.filter((other) => !other.offMap && other.id !== place.id);
  const related = relationsOfPlace(story, place.id)
    .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])])
    .flatMap((id) => places.get(id) ?? [])
    .filter((other) => region.includes(other));
  const preferred = [related.filter((other) => shown.includes(other.id)), related, region].find((list) => list.length);
  const nearest = (preferred ?? [])
    .map((other) => ({ km: roundedKilometres(distanceBetween(place.at, other.at)), from: other.name }))
    .sort((a, b) => a.km - b.km);
  return nearest[0];
}

/** A distance as a person says it: to the hundred from a thousand km on, below that to the ten. */
export const roundedKilometres = (km: number): number =>
  km >= 1000 ? Math.round(km / 100) * 100 : Math.round(km / 10) * 10;
