import type { Place, Relation, Story } from '../../story/format';
import { indexStory } from '../../story/questions';
import { arcsOf } from '../../style/arcs';
import { angleBetween, type Position } from '../../style/sphere';
import type { Camera, Size } from '../../view/camera';
import { projectionOf } from '../../view/projection';

/** Px from the map's edge within which a place is too close to be seen well. */
const INSIDE = 16;
/** How close the globe comes when it is turned to a place, as a zoom level. */
const TURNED_ZOOM = 3;
/** The same for an arc of more than this many radians, of which one level less shows more. */
const LONG_ZOOM = 2;
const LONG = 0.8;

/** Whether the camera sees a position: on this side of the globe and within the map. */
export function isVisibleFrom(camera: Camera, size: Size): (position: Position) => boolean {
  const { project } = projectionOf(camera, size);
  return (position) => {
    const { x, y, front } = project(position);
    return front > 0 && x > INSIDE && y > INSIDE && x < size.width - INSIDE && y < size.height - INSIDE;
  };
}

/** Where a relation is drawn: the positions of its arc, or that of its one place. [lon, lat] in degrees. */
export function positionsOf(story: Story, relation: Relation): readonly Position[] {
  const from = indexStory(story).places.get(relation.from);
  return arcsOf(story).find((arc) => arc.relation.id === relation.id)?.line ?? (from ? [from.at] : []);
}

/** The camera that is turned to a place. */
export const turnedTo = ({ at }: Pick<Place, 'at'>): Camera => turnedToMiddle([at]);

/** The camera that is turned to the middle of a line, north up. */
export function turnedToMiddle(line: readonly Position[]): Camera {
  const [first, middle, last] = [line[0], line[Math.floor(line.length / 2)], line.at(-1)];
  const long = first && last && angleBetween(first, last) > LONG;
  return { center: middle ?? [0, 0], zoom: long ? LONG_ZOOM : TURNED_ZOOM, bearing: 0, pitch: 0 };
}
