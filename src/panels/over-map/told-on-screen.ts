import type { ToldBox } from '../../composition/told';
import type { App } from '../../parts/app-context';
import { toldInView } from '../../parts/naming/told-in-view';
import { cameraOf } from '../../view/framing';
import { mapSize, shownCamera } from '../../view/screen';
import type { View } from '../../view/view';

/** Returns where on the screen the map tells something, as the camera is now: nothing over the map may lie there. */
export function toldOnScreen({
  story,
  store,
  gathered,
}: Pick<App, 'story' | 'store' | 'gathered'>): readonly ToldBox[] {
  const view = store.view.value;
  const size = mapSize.value;
  if (size.width <= 0 || size.height <= 0) return [];
  const camera = shownCamera(story, view);
  const gathering = gathered?.now.value.gathering;
  const inputs = [story, view, camera, size, gathering];
  if (!inputs.every((input, i) => input === last.inputs[i]))
    last = { inputs, boxes: toldInView(story, view, camera, size, gathering) };
  return last.boxes;
}

/** Several components ask in each frame of a moving map. */
let last: { readonly inputs: readonly unknown[]; readonly boxes: readonly ToldBox[] } = { inputs: [], boxes: [] };

/** Returns the same for the camera of a view, as it is when no gesture or flight moves it. */
export function toldAtRest({ story, gathered }: Pick<App, 'story' | 'gathered'>, view: View): readonly ToldBox[] {
  const size = mapSize.value;
  if (size.width <= 0 || size.height <= 0) return [];
  return toldInView(story, view, cameraOf(story, view, size), size, gathered?.now.value.gathering);
}
