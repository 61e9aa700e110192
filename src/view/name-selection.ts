import { type BaseName, baseName } from './names';
import type { Selection } from './view';

/** The selection of a basemap name. */
export const nameEntity = ({ id }: Pick<BaseName, 'id'>): Selection => ({ kind: 'name', id });

/** The ids of the basemap names that a selection highlights: the name and its parts. */
export function litNames(selection: Selection | undefined): readonly string[] {
  const name = selection?.kind === 'name' ? baseName(selection.id) : undefined;
  return name ? [name.id, ...name.parts] : [];
}
