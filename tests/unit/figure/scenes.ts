import { existsSync, readFileSync } from 'node:fs';
import type { FigureInput } from '../../../src/figure/figure';
import type { Story } from '../../../src/story/format';
import { withPlannedLabels } from '../../../src/story/planned-labels';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { statesFor } from '../../../src/style/states';
import { styleFor } from '../../../src/style/style';
import { en } from '../../../src/text/en';
import type { Camera, Size } from '../../../src/view/camera';
import { cameraOf } from '../../../src/view/framing';
import { viewOf } from '../../../src/view/url';
import { FIXTURES } from '../../fixtures/anywhere';
import { openingStory, telegram } from '../story/files';

/** What the tests of the figure draw: views of the built-in story, and of others, over the built geometry. */

const read = (path: string) => readFileSync(`public/${path}`, 'utf8');

export const story = openingStory();
/** The geodata of a story: with the geometry that the build has for it, else with the world's. */
export const landOf = (of: Story): FigureInput['geodata'] => {
  const own = `geo/stories/${of.id}.topo.json`;
  return geodataOf(JSON.parse(read(existsSync(`public/${own}`) ? own : 'geo/world.topo.json')), of);
};
const geodata = landOf(story);
/** A story's geodata without land and lines: only labels and the story's own marks, which is faster. */
export const marksOf = (of: Story, all: FigureInput['geodata'] = landOf(of)) =>
  Object.fromEntries(
    Object.entries(all).map(([name, { features }]) => {
      const isMark = name.startsWith('story/') || name === 'geo/points';
      return [name, { type: 'FeatureCollection' as const, features: isMark ? features : [] }];
    }),
  );
export const marksOnly = marksOf(story, geodata);
const shownTelegram = withPlannedLabels(telegram(), en.date.plannedLabel);
/** The shipped stories, the built-in one first, and those of other regions: the rules of the picture apply to all of them. */
export const ANYWHERE: readonly Story[] = [story, shownTelegram, ...FIXTURES];

const DESKTOP: Size = { width: 966, height: 768 };

export function scene(
  hash = '#/explore',
  { of = story, palette = 'day', size = DESKTOP, camera, sources = geodata }: Partial<Options> = {},
): FigureInput {
  const { view } = viewOf(of, hash);
  return {
    style: styleFor({ story: of, view, palette: PALETTES[palette], scale: 1 }, './'),
    states: statesFor({ story: of, view }),
    geodata: sources,
    camera: camera ?? cameraOf(of, view, size),
    size,
  };
}

interface Options {
  /** The built-in story, if not given. Another needs its own `sources`. */
  readonly of: Story;
  readonly palette: PaletteName;
  readonly size: Size;
  readonly camera: Camera | undefined;
  readonly sources: FigureInput['geodata'];
}
