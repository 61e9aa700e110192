import { signal } from '@preact/signals';
import type { Selection } from './view';

/** Hit tolerance in px of both renderers: marks are thin, and a finger is wider than a mouse pointer. */
export const POINTER_REACH = { mouse: 5, touch: 14 } as const;

/**
 * What the pointer or the keyboard focus is on, in the panel or on the map. It is not part of the view: it changes too
 * often for a URL and means nothing to another user.
 */
export const hovered = signal<Selection | undefined>(undefined);

/**
 * Returns the mark that the user means, from those under the pointer and those within its tolerance, each list with the
 * topmost first. The story's marks win over names of the basemap, which are large and under everything.
 */
export function foremost<Mark>(
  under: readonly Mark[],
  near: readonly Mark[],
  isName: (mark: Mark) => boolean,
): Mark | undefined {
  const isOfStory = (mark: Mark) => !isName(mark);
  return under.find(isOfStory) ?? near.find(isOfStory) ?? under[0] ?? near[0];
}
