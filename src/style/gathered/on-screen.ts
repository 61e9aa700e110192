import { computed, type ReadonlySignal } from '@preact/signals';
import { isCrowded } from '../../composition/crowded';
import type { Story } from '../../story/format';
import { cameraOf } from '../../view/framing';
import { mapSize } from '../../view/screen';
import type { Store } from '../../view/store';
import type { GatherCode } from './gathered-map';
import type { GatheredView } from './gathered-view';

/** What gathers the lines and places of a crowded story, and what is gathered on the map now. */
export interface GatheredMap extends GatherCode {
  readonly now: ReadonlySignal<GatheredView>;
}

/** Loads what gathers. Undefined: the story is readable as it is. */
export const loadGathering = async (story: Story): Promise<GatherCode | undefined> =>
  isCrowded(story) ? (await import('./gathered-map')).GATHERING : undefined;

/** Returns what the map gathers, as the view and the map's size change. */
export function gatheredOn(
  story: Story,
  { view }: Pick<Store, 'view'>,
  code: GatherCode | undefined,
): GatheredMap | undefined {
  if (!code) return undefined;
  let last: GatheredView | undefined;
  return {
    ...code,
    // The former object is returned while the same is drawn: then a moved camera makes no new features.
    now: computed(() => {
      const next = code.viewOf(story, view.value, cameraOf(story, view.value, mapSize.value), mapSize.value);
      if (!last || !code.areSame(last, next)) last = code.arranged(next);
      return last;
    }),
  };
}
