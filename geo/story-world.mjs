// @ts-check
// The world of a story: as fine as its weight allows.

import { storyPlan } from './plan.mjs';
import { world } from './world.mjs';

/** Characters of the lines: some 70 kB compressed. The length, since compressors differ by machine. */
const MOST_CHARACTERS = 243_000;

/** Each step makes the smallest bend so many times larger. */
const STEP = 1.3;

/**
 * Returns the finest world of a story that is not too heavy.
 *
 * @param {{ bounds: import('./plan.mjs').Bounds, places: readonly (readonly [number, number])[] }} story degrees
 * @returns {import('topojson-specification').Topology}
 */
export function storyWorld({ bounds, places }) {
  for (let coarser = 1; ; coarser *= STEP) {
    const made = world(storyPlan(bounds, coarser), places);
    if (JSON.stringify(made.arcs).length <= MOST_CHARACTERS || coarser > 100) return made;
  }
}
