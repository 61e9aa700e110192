import type { Story } from '../../story/format';
import { arcsOf } from '../../style/arcs';
import type { Size } from '../../view/camera';
import { drawnRelations } from '../../view/drawn';
import { type Box, cameraOf } from '../../view/framing';
import { captionMargins } from '../../view/margins';
import { type Point, projectionOf } from '../../view/projection';
import type { Selection, View } from '../../view/view';

/** What the window shows of the map beside the caption, in px of the map. */
export function freeRoom(map: Size): Box {
  const { top, right, bottom, left } = captionMargins(map);
  // What lies beyond the window is at the side across from the caption, and as wide.
  return { left, top, right: map.width - right, bottom: map.height - bottom };
}

/** Where a view's marks stand on the map once it is there, in px: its places and points along the lines that it draws. */
export function marksIn(story: Story, view: View, size: Size): Point[] {
  const drawn: readonly string[] = drawnRelations(story, view);
  return [
    ...placesSeen(story, view.places, view, size),
    ...arcsOf(story)
      .filter(({ relation }) => drawn.includes(relation.id))
      .flatMap(({ line }) => seen(line, story, view, size)),
  ];
}

/** The same of one thing that is selected. */
export function marksOf(story: Story, { kind, id }: Selection, view: View, size: Size): Point[] {
  if (kind === 'place') return placesSeen(story, [id], view, size);
  const relation = story.relations.find((one) => kind === 'relation' && one.id === id);
  if (!relation) return marksIn(story, view, size);
  const line = arcsOf(story).find((arc) => arc.relation === relation)?.line ?? [];
  return [
    ...placesSeen(story, [relation.from, ...(relation.to ? [relation.to] : [])], view, size),
    ...seen(line, story, view, size),
  ];
}

/** From a place to the edge of its mark and a little further, in px. */
const MARK = 18;

/** The middle and the edges of the places' marks. */
const placesSeen = (story: Story, ids: readonly string[], view: View, size: Size): Point[] =>
  seen(
    story.places.filter(({ id }) => ids.includes(id)).map(({ at }) => at),
    story,
    view,
    size,
  ).flatMap((at) => [
    at,
    { ...at, x: at.x - MARK },
    { ...at, x: at.x + MARK },
    { ...at, y: at.y - MARK },
    { ...at, y: at.y + MARK },
  ]);

function seen(line: readonly (readonly [number, number])[], story: Story, view: View, size: Size): Point[] {
  const { project } = projectionOf(cameraOf(story, view, size), size);
  return line.map(project).filter(({ front }) => front > 0);
}
