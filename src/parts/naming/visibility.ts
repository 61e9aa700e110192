import { arcsOf } from '../../composition/arcs';
import { isCrowded } from '../../composition/crowded';
import { positionsOfWay, routeThrough } from '../../composition/routes';
import { angleBetween, type Position } from '../../composition/sphere';
import type { Place, Relation, Story } from '../../story/format';
import { indexStory } from '../../story/questions';
import type { Camera, Size } from '../../view/camera';
import { projectionOf } from '../../view/projection';

/** A place less than this many px from the map's edge counts as not visible. */
const EDGE_MARGIN = 16;
/** Zoom level after the globe was turned to a place. */
const PLACE_ZOOM = 3;
/** The same for an arc longer than `LONG_ARC` radians: one level less shows more of it. */
const LONG_ARC_ZOOM = 2;
const LONG_ARC = 0.8;

/**
 * Returns a test for positions: visible means on the near side of the globe and within the map. `margin`: px from the map's edge within
 * which a position does not count as visible; negative for what is seen from beyond the edge.
 */
export function isVisibleFrom(camera: Camera, size: Size, margin = EDGE_MARGIN): (position: Position) => boolean {
  const { project } = projectionOf(camera, size);
  return (position) => {
    const { x, y, front } = project(position);
    return front > 0 && x > margin && y > margin && x < size.width - margin && y < size.height - margin;
  };
}

/** Returns where a relation is drawn: the positions of its arc, or that of its only place. [lon, lat] in degrees. */
export function positionsOf(story: Story, relation: Relation): readonly Position[] {
  const from = indexStory(story).places.get(relation.from);
  const to = relation.to && indexStory(story).places.get(relation.to);
  // Which line draws it in a crowded story depends on the view.
  if (from && to && isCrowded(story)) {
    return routeThrough([from.at, ...positionsOfWay(story, relation), to.at], 16).line;
  }
  return arcsOf(story).find((arc) => arc.relation.id === relation.id)?.line ?? (from ? [from.at] : []);
}

/** Returns a camera that is centred on a place, north up. */
export const cameraOn = ({ at }: Pick<Place, 'at'>): Camera => cameraOnMiddle([at]);

/** Returns a camera that is centred on the middle of a line, north up. */
export function cameraOnMiddle(line: readonly Position[]): Camera {
  const [first, middle, last] = [line[0], line[Math.floor(line.length / 2)], line.at(-1)];
  const isLong = first && last && angleBetween(first, last) > LONG_ARC;
  return { center: middle ?? [0, 0], zoom: isLong ? LONG_ARC_ZOOM : PLACE_ZOOM, bearing: 0, pitch: 0 };
}
