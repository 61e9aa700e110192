import type { Story } from '../../story/format';
import { drawnRelations } from '../../view/drawn';
import type { Selection, View } from '../../view/view';

/**
 * Returns whether the pointer can still be over an entity after the view has changed: its mark is still drawn, and the
 * map was not turned by another chapter.
 */
export function stillHovered(story: Story, before: View, after: View, { kind, id }: Selection): boolean {
  if (before.mode !== after.mode || before.chapter !== after.chapter) return false;
  if (kind === 'relation') return drawnRelations(story, after).some((drawn) => drawn === id);
  if (kind === 'place') return after.places.some((place) => place === id);
  return true;
}
