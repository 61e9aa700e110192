import { sidesIn } from '../../composition/label-sides';
import { enlargementOf, nameFactor } from '../../composition/scale';
import { type ToldBox, toldBoxes, toldOf } from '../../composition/told';
import type { App } from '../../parts/app-context';
import { drawnRelations } from '../../view/drawn';
import { projectionOf } from '../../view/projection';
import { mapSize, shownCamera } from '../../view/screen';
import { chapterOf } from '../../view/view';

/** Returns where on the screen the map tells something, as the camera is now: nothing over the map may lie there. */
export function toldOnScreen({ story, store, palette }: Pick<App, 'story' | 'store' | 'palette'>): readonly ToldBox[] {
  const view = store.view.value;
  const size = mapSize.value;
  if (size.width <= 0 || size.height <= 0) return [];
  const camera = shownCamera(story, view);
  const told = toldOf(
    story,
    { places: view.places, relations: drawnRelations(story, view) },
    enlargementOf(size.width, palette.value.name === 'projector'),
    nameFactor(camera.zoom),
    sidesIn(story, chapterOf(story, view)?.camera),
  );
  return toldBoxes(told, projectionOf(camera, size).project);
}
