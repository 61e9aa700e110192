import type { StoryFault } from '../story/faults';
import type { Chapter, Story } from '../story/format';
import type { ReadBeside } from './images';

/** The zoom at which a pixel is about 5 km: as fine as the world of stories without one of their own (`WORLD_PLAN` of `geo/plan.mjs`). */
const FINE_TO = 4;
/** As many degrees fill a usual window at this zoom. */
const WINDOW = { width: 45, height: 30 };

/**
 * Yields the first part of a story that is seen closer than the map is fine: the story has no world of its own. `file`: the name of its
 * file without ".json".
 */
export function* adviceOnDetail(story: Story, file: string, read: ReadBeside): Iterable<StoryFault> {
  if (read(`../geo/stories/${file}.topo.json`)) return;
  const [west, south, east, north] = story.bounds;
  const corners = [
    [west, south],
    [east, north],
  ] as const;
  const close = story.chapters.findIndex(({ camera }) => isClose(story, camera));
  if (fillsLess(corners)) yield { code: 'coarse-map', path: 'bounds' };
  else if (close >= 0)
    yield { code: 'coarse-map', path: `chapters[${close}].camera`, id: story.chapters[close]?.id ?? '' };
}

function isClose({ places }: Story, camera: Chapter['camera']): boolean {
  if ('zoom' in camera) return camera.zoom > FINE_TO;
  // An area may be of any size.
  const ats = camera.fit.map((id) => places.find((place) => place.id === id)?.at);
  return ats.every((at) => at !== undefined) && fillsLess(ats);
}

/** Whether positions, side by side, fill less than a usual window. */
function fillsLess(ats: readonly (readonly [longitude: number, latitude: number])[]): boolean {
  const [lons, lats] = [ats.map(([longitude]) => longitude), ats.map(([, latitude]) => latitude)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const width = (Math.max(...lons) - Math.min(...lons)) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return width < WINDOW.width && north - south < WINDOW.height;
}
