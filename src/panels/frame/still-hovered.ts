import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import type { Story } from '../../story/format';
import { drawnRelations } from '../../view/drawn';
import { hovered } from '../../view/focus';
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

/**
 * Clears the hover when the view removes the mark under a resting pointer, for which there is no event:
 * https://github.com/w3c/pointerevents/issues/477
 */
export function useClearedHover({ story, store }: App): void {
  const before = useRef(store.view.peek());
  useSignalEffect(() => {
    const after = store.view.value;
    const current = hovered.peek();
    if (current && !stillHovered(story, before.current, after, current)) hovered.value = undefined;
    before.current = after;
  });
}
