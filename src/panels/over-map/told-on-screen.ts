import type { ToldBox } from '../../composition/told';
import type { App } from '../../parts/app-context';
import { toldInView } from '../../parts/naming/told-in-view';
import { cameraOf } from '../../view/framing';
import { mapSize, shownCamera } from '../../view/screen';
import type { View } from '../../view/view';

/** Returns where on the screen the map tells something, as the camera is now: nothing over the map may lie there. */
export function toldOnScreen({ story, store }: Pick<App, 'story' | 'store'>): readonly ToldBox[] {
  const view = store.view.value;
  const size = mapSize.value;
  if (size.width <= 0 || size.height <= 0) return [];
  const camera = shownCamera(story, view);
  const inputs = [story, view, camera, size];
  if (!inputs.every((input, i) => input === last.inputs[i]))
    last = { inputs, boxes: toldInView(story, view, camera, size) };
  return last.boxes;
}

/** Several components ask in each frame of a moving map. */
let last: { readonly inputs: readonly unknown[]; readonly boxes: readonly ToldBox[] } = { inputs: [], boxes: [] };

/** Returns the same for the camera of a view, as it is when no gesture or flight moves it. */
export function toldAtRest({ story }: Pick<App, 'story'>, view: View): readonly ToldBox[] {
  const size = mapSize.value;
  if (size.width <= 0 || size.height <= 0) return [];
  return toldInView(story, view, cameraOf(story, view, size), size);
}
