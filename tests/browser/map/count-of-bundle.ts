import { gatheredFeatures } from '../../../src/style/gathered/features';
import { arranged, gatheredView } from '../../../src/style/gathered/gathered-view';
import { cameraOf } from '../../../src/view/framing';
import { type Point, projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import type { generatedStory } from '../../bench/generated-story';
import { readMade } from '../../unit/made-story';
import type { App } from '../driver';

/** Where a map draws the count of its largest bundle between two marks, in px of the window. */
export async function countOfLargestBundle(app: App, made: ReturnType<typeof generatedStory>) {
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map has no size.');
  const story = readMade(made);
  const { view } = viewOf(story, await app.hash());
  const camera = cameraOf(story, view, box);
  const gathered = arranged(gatheredView(story, view, camera, box));
  const [bundle] = [...gathered.gathering.bundles.values()]
    .filter(({ to }) => to !== undefined)
    .sort((a, b) => b.relations.length - a.relations.length);
  const count = gatheredFeatures(gathered).counts.features.find(
    ({ properties }) => properties?.['relation'] === bundle?.id,
  );
  if (!bundle || count?.geometry.type !== 'Point') throw new Error('There is no bundle.');
  const [lon = 0, lat = 0] = count.geometry.coordinates;
  const { x, y } = projectionOf(camera, box).project([lon, lat]);
  return { at: { x: x + box.x, y: y + box.y } satisfies Point, bundle };
}
