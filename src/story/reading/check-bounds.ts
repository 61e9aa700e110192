import { type Bounds, contains, eastward, widthOf } from '../bounds';
import type { StoryFault } from '../faults';
import type { Story } from '../format';

/** Bounds that make no sense have a fault of their own. */
const makesSense = (bounds: Bounds): boolean => bounds[1] < bounds[3] && widthOf(bounds) > 0;

/** Yields the faults of the bounds. */
export function* checkBounds(story: Story): Iterable<StoryFault> {
  const { id, bounds } = story;
  const [west, south, , north] = bounds;
  if (south >= north) yield { code: 'bounds-reversed', path: 'bounds', id, detail: `${south} ≥ ${north}` };
  if (widthOf(bounds) === 0) yield { code: 'bounds-flat', path: 'bounds', id, detail: String(west) };
  const elsewhere = boundsElsewhere(story);
  if (elsewhere) yield elsewhere;
}

/** Whether the bounds are not the ones that are wrong, so that what is outside of them is. */
export const areBoundsRight = (story: Story): boolean => makesSense(story.bounds) && !boundsElsewhere(story);

/** The bounds with west and east in the other order, if these hold all of some positions. */
export function turnedAround(
  [west, south, east, north]: Bounds,
  ats: readonly (readonly [number, number])[],
): Bounds | undefined {
  const other = eastward([east, south, west, north]);
  return widthOf(other) > 0 && ats.every((at) => contains(other, at)) ? other : undefined;
}

/** Where most places are outside of the bounds, the bounds are wrong, and not each place. */
function boundsElsewhere({ id, bounds, places }: Story): StoryFault | undefined {
  if (!makesSense(bounds)) return undefined;
  const ats = places.filter(({ at, offMap }) => !offMap && at.some((value) => value !== 0)).map(({ at }) => at);
  const outside = ats.filter((at) => !contains(bounds, at));
  const found = (count: number): StoryFault | undefined =>
    count < 2 || 2 * count <= ats.length
      ? undefined
      : { code: 'bounds-elsewhere', path: 'bounds', id, detail: `${count}/${ats.length}` };
  // Bounds that go around most of the world hold nearly any position read the other way round, so that says nothing.
  const other = turnedAround(bounds, ats);
  const isTurned = other !== undefined && widthOf(bounds) > widthOf(other);
  return found(isTurned ? outside.length : outside.filter((at) => !contains(bounds, swapped(at))).length);
}

/** A position with its numbers in the other order. */
export const swapped = ([longitude, latitude]: readonly [number, number]): [number, number] => [latitude, longitude];
