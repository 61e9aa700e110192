import { sidesIn } from '../../composition/label-sides';
import { enlargementOf, nameFactor } from '../../composition/scale';
import { type ToldBox, toldBoxes, toldOf } from '../../composition/told';
import type { App } from '../../parts/app-context';
import type { Story } from '../../story/format';
import type { Camera, Size } from '../../view/camera';
import { drawnRelations } from '../../view/drawn';
import { projectionOf } from '../../view/projection';
import { mapSize, shownCamera } from '../../view/screen';
import { chapterOf, type View } from '../../view/view';

/** Returns where on the screen the map tells something, as the camera is now: nothing over the map may lie there. */
export function toldOnScreen({ story, store, palette }: Pick<App, 'story' | 'store' | 'palette'>): readonly ToldBox[] {
  const view = store.view.value;
  const size = mapSize.value;
  if (size.width <= 0 || size.height <= 0) return [];
  const camera = shownCamera(story, view);
  const isProjector = palette.value.name === 'projector';
  const inputs = [story, view, camera, size, isProjector];
  if (!inputs.every((input, i) => input === last.inputs[i]))
    last = { inputs, boxes: toldInView(story, view, camera, size, isProjector) };
  return last.boxes;
}

/** Several components ask in each frame of a moving map. */
let last: { readonly inputs: readonly unknown[]; readonly boxes: readonly ToldBox[] } = { inputs: [], boxes: [] };

/** Returns where a view tells something with a camera, on a map of this size. */
export function toldInView(story: Story, view: View, camera: Camera, size: Size, isProjector: boolean): ToldBox[] {
  const told = toldOf(
    story,
    { places: view.places, relations: drawnRelations(story, view) },
    enlargementOf(size.width, isProjector),
    nameFactor(camera.zoom),
    sidesIn(story, chapterOf(story, view)?.camera),
  );
  return toldBoxes(told, projectionOf(camera, size).project);
}
