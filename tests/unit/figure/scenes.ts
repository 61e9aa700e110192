import { readFileSync } from 'node:fs';
import type { FigureInput } from '../../../src/figure/figure';
import type { Story } from '../../../src/story/format';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { statesFor } from '../../../src/style/states';
import { styleFor } from '../../../src/style/style';
import type { Camera, Size } from '../../../src/view/camera';
import { cameraOf } from '../../../src/view/framing';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../story/files';

/** What the tests of the figure draw: views of the built-in story over the built geometry. */

const read = (path: string) => readFileSync(`public/${path}`, 'utf8');

export const story = openingStory();
const world = JSON.parse(read('geo/world.topo.json'));
export const landOf = (one: Story): FigureInput['geodata'] => geodataOf(world, one);
const geodata = landOf(story);
/** Geodata without land and lines: only labels and the story's own marks, which is faster. */
export const withoutLand = (all: FigureInput['geodata']): FigureInput['geodata'] =>
  Object.fromEntries(
    Object.entries(all).map(([name, { features }]) => {
      const isMark = name.startsWith('story/') || name === 'geo/points';
      return [name, { type: 'FeatureCollection' as const, features: isMark ? features : [] }];
    }),
  );
export const marksOnly = withoutLand(geodata);

const DESKTOP: Size = { width: 966, height: 768 };

export function scene(
  hash = '#/explore',
  { story: one = story, palette = 'day', size = DESKTOP, camera, sources = geodata }: Partial<Options> = {},
): FigureInput {
  const { view } = viewOf(one, hash);
  return {
    style: styleFor({ story: one, view, palette: PALETTES[palette], scale: 1 }, './'),
    states: statesFor({ story: one, view }),
    geodata: sources,
    camera: camera ?? cameraOf(one, view, size),
    size,
  };
}

interface Options {
  /** Another story than the default one; its geodata are `sources`. */
  readonly story: Story;
  readonly palette: PaletteName;
  readonly size: Size;
  readonly camera: Camera | undefined;
  readonly sources: FigureInput['geodata'];
}
