import { angleBetween, type Position, RADIANS, sizeOf } from '../composition/sphere';
import type { Story } from '../story/format';
import { MAX_ZOOM } from './camera';

/** How close the map comes: as close as a story asks for, from whole regions to the two sides of a street. */

/** The closest zoom of a story of regions; and the highest for a single place in it, so that its surroundings are still visible. */
const REGIONAL = { closest: 9, framed: 5.5 } as const;
/** Px between two places that are told apart with a line and its ends between them; and px across the bounds of a map as on a desk. */
const PX = { apart: 120, across: 820 } as const;
/** Levels that a user can go closer than what the story shows by itself, on a screen of twice a desk's size as well. */
const CLOSER = 2;
/** Places nearer than this, in radians, are the same one: about ten metres. */
const SAME = 1.6e-6;

/** Whether a zoom is that of a city or a street, closer than the map of any story of regions comes. */
export const isLocal = (zoom: number): boolean => zoom > REGIONAL.closest;

/** The zoom at which an angle at the globe's middle, in radians, is so many px long at a latitude in degrees. */
const zoomFor = (angle: number, px: number, latitude: number): number =>
  Math.log2((px * 2 * Math.PI * Math.cos(latitude * RADIANS)) / (512 * angle));

/** The zoom at which the nearest two of the positions are told apart; none if there are no two. */
function tellingApart(positions: readonly Position[]): number | undefined {
  let nearest: { readonly angle: number; readonly latitude: number } | undefined;
  for (const [i, a] of positions.entries()) {
    for (const b of positions.slice(i + 1)) {
      const angle = angleBetween(a, b);
      if (angle > SAME && angle < (nearest?.angle ?? Number.POSITIVE_INFINITY)) nearest = { angle, latitude: a[1] };
    }
  }
  return nearest && zoomFor(nearest.angle, PX.apart, nearest.latitude);
}

/** The zoom at which the story's bounds take a map as on a desk. */
function zoomOfBounds({ bounds }: Story): number {
  const [, south, , north] = bounds;
  return zoomFor(sizeOf(bounds).diagonal, PX.across, (south + north) / 2);
}

const cache = new WeakMap<Story, number>();

/** Returns the highest zoom of a story's map: 9, more where its places, its bounds or a chapter's camera are closer. */
export function closestZoom(story: Story): number {
  const cached = cache.get(story);
  if (cached !== undefined) return cached;
  const written = story.chapters.map(({ camera }) => ('zoom' in camera ? camera.zoom : 0));
  const apart = tellingApart(story.places.map(({ at }) => at)) ?? 0;
  const most = Math.max(REGIONAL.closest, ...written, Math.max(apart, zoomOfBounds(story)) + CLOSER);
  const closest = Math.min(MAX_ZOOM, Math.ceil(most));
  cache.set(story, closest);
  return closest;
}

/**
 * Returns the highest zoom at which places are framed: their surroundings are still visible, unless the places or all of the story
 * are closer together than that.
 */
export const framedZoom = (story: Story, positions: readonly Position[]): number =>
  Math.min(
    closestZoom(story),
    Math.max(REGIONAL.framed, tellingApart(positions) ?? 0, zoomOfBounds(story) + (positions.length > 1 ? 1 : 0)),
  );
