import { arcsOf } from '../../composition/arcs';
import type { Story } from '../../story/format';
import { endsOf } from '../../story/questions';
import type { Size } from '../../view/camera';
import { captionMargins } from '../../view/caption-area';
import { drawnRelations } from '../../view/drawn';
import { type Box, cameraOf } from '../../view/framing';
import { type Point, projectionOf } from '../../view/projection';
import { resolve } from '../../view/resolve';
import type { Selection, View } from '../../view/view';

/** Returns the part of the map that the window shows beside the caption, in px of the map. */
export function freeRoom(map: Size): Box {
  const { top, right, bottom, left } = captionMargins(map);
  // The map extends beyond the window on the side opposite to the caption, by the caption's width: both margins are cut off.
  return { left, top, right: map.width - right, bottom: map.height - bottom };
}

/** Returns the points that a view's marks cover on the map, in px: its places, and points along the lines that it draws. */
function markPointsOfView(story: Story, view: View, size: Size): Point[] {
  const drawn: readonly string[] = drawnRelations(story, view);
  return [
    ...placeMarkPoints(story, view.places, view, size),
    ...arcsOf(story)
      .filter(({ relation }) => drawn.includes(relation.id))
      .flatMap(({ line }) => visiblePoints(line, story, view, size)),
  ];
}

/** Returns the same for the selected place or relation; for any other selection the points of the whole view. */
export function markPointsOfSelection(story: Story, selection: Selection, view: View, size: Size): Point[] {
  const resolved = resolve(story, selection);
  if (resolved?.kind === 'place') return placeMarkPoints(story, [resolved.place.id], view, size);
  if (resolved?.kind !== 'relation') return markPointsOfView(story, view, size);
  const { relation } = resolved;
  const line = arcsOf(story).find((arc) => arc.relation === relation)?.line ?? [];
  return [...placeMarkPoints(story, endsOf(relation), view, size), ...visiblePoints(line, story, view, size)];
}

/** The radius of a place's mark and a small margin, in px. */
const MARK_RADIUS = 18;

/** Returns the centre and four edge points of each place's mark. */
const placeMarkPoints = (story: Story, ids: readonly string[], view: View, size: Size): Point[] =>
  visiblePoints(
    story.places.filter(({ id }) => ids.includes(id)).map(({ at }) => at),
    story,
    view,
    size,
  ).flatMap((at) => [
    at,
    { ...at, x: at.x - MARK_RADIUS },
    { ...at, x: at.x + MARK_RADIUS },
    { ...at, y: at.y - MARK_RADIUS },
    { ...at, y: at.y + MARK_RADIUS },
  ]);

/** Projects positions to px and leaves out those behind the globe. */
function visiblePoints(line: readonly (readonly [number, number])[], story: Story, view: View, size: Size): Point[] {
  const { project } = projectionOf(cameraOf(story, view, size), size);
  return line.map(project).filter(({ front }) => front > 0);
}
