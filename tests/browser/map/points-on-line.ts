import { arcsOf } from '../../../src/composition/arcs';
import { cameraOf } from '../../../src/view/framing';
import { type Point, projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../../unit/story/files';
import type { App } from '../driver';

const story = openingStory();
/** A relation whose line others end beside. */
export const MEANT = story.relations.find(({ id }) => id === 'seoul-beijing-memory');

/** Points on a line from near the end that it shares with others, in px of the window. */
export async function pointsOnLine(app: App): Promise<Point[]> {
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map has no size.');
  const { project } = projectionOf(cameraOf(story, viewOf(story, await app.hash()).view, box), box);
  const line = arcsOf(story).find(({ relation }) => relation === MEANT)?.line ?? [];
  const points = line.map(project).map((at) => ({ ...at, x: at.x + box.x, y: at.y + box.y }));
  return [0.88, 0.82, 0.76, 0.7, 0.24, 0.18, 0.12].flatMap((share) => points[Math.round(line.length * share)] ?? []);
}
