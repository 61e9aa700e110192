import type { Story } from '../../story/format';
import { drawnRelations } from '../../view/drawn';
import type { Selection, View } from '../../view/view';

/**
 * Whether the pointer can still rest on an entity after the view has changed: its mark is still drawn, and no chapter
 * has turned the map away under the pointer.
 */
export function stillHovered(story: Story, before: View, after: View, { kind, id }: Selection): boolean {
  if (before.mode !== after.mode || before.chapter !== after.chapter) return false;
  if (kind === 'relation') return drawnRelations(story, after).some((drawn) => drawn === id);
  if (kind === 'place') return after.places.some((on) => on === id);
  return true;
}
