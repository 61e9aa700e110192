import { type BaseName, baseName } from './names';
import type { Selection } from './view';

/** A name of the base map as what a view selects. */
export const nameEntity = ({ id }: Pick<BaseName, 'id'>): Selection => ({ kind: 'name', id });

/** The ids of the names that a selection lights up on the base map: itself and its parts. */
export function litNames(selection: Selection | undefined): readonly string[] {
  const name = selection?.kind === 'name' ? baseName(selection.id) : undefined;
  return name ? [name.id, ...name.parts] : [];
}
