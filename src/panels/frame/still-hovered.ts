import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import type { Story } from '../../story/format';
import { hiddenBecause } from '../../view/drawn';
import { hovered } from '../../view/focus';
import { resolve } from '../../view/resolve';
import type { Selection, View } from '../../view/view';

/**
 * Returns whether the pointer can still be over an entity after the view has changed: its mark is still drawn, and the
 * map was not turned by another chapter.
 */
export function stillHovered(story: Story, before: View, after: View, entity: Selection): boolean {
  if (before.mode !== after.mode || before.chapter !== after.chapter) return false;
  const resolved = resolve(story, entity);
  if (resolved?.kind === 'relation') return hiddenBecause(resolved.relation, after).length === 0;
  if (resolved?.kind === 'place') return after.places.includes(resolved.place.id);
  return resolved !== undefined;
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
