import { readFile } from 'node:fs/promises';
import type { Topology } from 'topojson-specification';
import { PALETTES } from '../../src/style/palette';
import { cameraOf } from '../../src/view/framing';
import { defaultView } from '../../src/view/view';
import { openingStory } from '../unit/story/files';
import { PLAIN } from './conditions';
import { type Box, type MapPixels, mapPixelsOf, mapSeenBy } from './map-pixels';
import type { Frame } from './screencast';
import { openSession, type Subject } from './session';

/** Returns the app as a page to measure, at the view that the page opens with. */
export async function appSubject(url: string): Promise<Subject> {
  const [story, world, box] = [openingStory(), await readWorld(), await mapBoxOf(url)];
  const { water, land, actorLand } = PALETTES.day;
  const camera = cameraOf(story, defaultView(story), box);
  return {
    name: 'ours',
    url,
    box,
    seenBy: seenWith(mapPixelsOf(story, world, camera, box, { water, land: [land, actorLand] })),
  };
}

export const readWorld = async () =>
  JSON.parse(await readFile('public/geo/stories/northeast-asia-2026.topo.json', 'utf8')) as Topology;

/** The map is seen with its land, its coast and all its places. */
export const seenWith = (mapPixels: MapPixels) => (end: Frame) => mapSeenBy(mapPixels, end);

/** Returns the position and size of the app's map in the window. */
export async function mapBoxOf(url: string): Promise<Box> {
  const { page, close } = await openSession(PLAIN);
  try {
    await page.goto(url);
    await page.locator('html[data-map="live"]').waitFor({ state: 'attached' });
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error('The app shows no map');
    return { left: box.x, top: box.y, width: box.width, height: box.height };
  } finally {
    await close();
  }
}
