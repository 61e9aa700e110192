import { boxesOverlap, movedBox } from '../../composition/box';
import type { App } from '../../parts/app-context';
import { partsOf, type ToldParts, toldInView } from '../../parts/naming/told-in-view';
import type { Size } from '../../view/camera';
import { litBy } from '../../view/drawn';
import { cameraOf } from '../../view/framing';
import { seenBesideCaption } from '../../view/room';
import type { View } from '../../view/view';

/** Returns what a view tells beside the caption on a map of this size, in px of the window. */
export function toldOnStage({ story, gathered }: Pick<App, 'story' | 'gathered'>, view: View, map: Size): ToldParts {
  const room = seenBesideCaption(map);
  const told = toldInView(story, view, cameraOf(story, view, map), map, gathered?.now.value.gathering)
    .filter((box) => boxesOverlap(box, room))
    .map((box) => ({ ...box, ...movedBox(box, 0, -room.top) }));
  return partsOf(told, litBy(story, view)?.relations);
}
