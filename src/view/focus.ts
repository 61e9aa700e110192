import { signal } from '@preact/signals';
import type { Selection } from './view';

/** Marks are thin: a pointer this many px away still means them; a finger is wider. On either map. */
export const POINTER_REACH = { mouse: 5, touch: 14 } as const;

/**
 * What the pointer or the keyboard's focus rests on, in the panel or on the map alike. It is not part of the view: it
 * changes too often for a URL and means nothing to a second reader.
 */
export const hovered = signal<Selection | undefined>(undefined);

/**
 * Which of the marks right under a pointer and of those within its reach is meant, each list with the topmost first: the
 * story's own before names of the base map, which are large and lie under everything.
 */
export function foremost<Mark>(
  under: readonly Mark[],
  near: readonly Mark[],
  isName: (mark: Mark) => boolean,
): Mark | undefined {
  const isOfStory = (mark: Mark) => !isName(mark);
  return under.find(isOfStory) ?? near.find(isOfStory) ?? under[0] ?? near[0];
}
