import { signal } from '@preact/signals';
import type { Point } from './projection';
import { type Selection, selectionText } from './view';

/** Hit tolerance in px of both renderers: marks are thin, and a finger is wider than a mouse pointer. */
export const POINTER_REACH = { mouse: 5, touch: 14 } as const;

/** Within so many px of a press, lines are so near to each other that the user is asked which one is meant. */
export const CHOICE_REACH = { mouse: 10, touch: 22 } as const;

/** A press on the map. */
export interface Press {
  /** To add to the selection. */
  readonly beside: boolean;
  /** The relations whose lines are near it, each once; empty if it is on a mark that is no line. Of a group, its places. */
  readonly lines: readonly Selection[];
  /** The bundle or the group of a crowded story whose relations or places these are, if it was pressed. */
  readonly gathered?: string;
  /** In px from the window's upper left corner. */
  readonly at: Pick<Point, 'x' | 'y'>;
}

/** Several lines of which the user is to choose one, and where they were pressed. */
export const choice = signal<Press | undefined>(undefined);

/** Takes a place that is pressed on the map, by its id, while a question asks for one; returns whether it did. */
export const pressedPlace = signal<((place: string) => boolean) | undefined>(undefined);

/** The relations among the targets near a press, each once, the topmost first. */
export function linesAmong(near: readonly Selection[]): Selection[] {
  const relations = near.filter(({ kind }) => kind === 'relation');
  return [...new Map(relations.map((relation) => [selectionText(relation), relation])).values()];
}

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
