import { boxesOverlap, movedBox } from '../../composition/box';
import { partsOf, type ToldParts, toldInView } from '../../parts/naming/told-in-view';
import type { Story } from '../../story/format';
import type { Size } from '../../view/camera';
import { captionMargins } from '../../view/caption-area';
import { litBy } from '../../view/drawn';
import { type Box, cameraOf } from '../../view/framing';
import type { View } from '../../view/view';

/** Returns the part of the map that the window shows beside the caption, in px of the map. */
export function freeRoom(map: Size): Box {
  const { top, right, bottom, left } = captionMargins(map);
  // The map extends beyond the window on the side opposite to the caption, by the caption's width: both margins are cut off.
  return { left, top, right: map.width - right, bottom: map.height - bottom };
}

/** Returns what a view tells beside the caption on a map of this size, in px of the window. */
export function toldOnStage(story: Story, view: View, map: Size, isProjector: boolean): ToldParts {
  const room = freeRoom(map);
  const told = toldInView(story, view, cameraOf(story, view, map), map, isProjector)
    .filter((box) => boxesOverlap(box, room))
    .map((box) => ({ ...box, ...movedBox(box, 0, -room.top) }));
  return partsOf(told, litBy(story, view)?.relations);
}
