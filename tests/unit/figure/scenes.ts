import { readFileSync } from 'node:fs';
import type { FigureInput } from '../../../src/figure/figure';
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
const geodata = geodataOf(JSON.parse(read('geo/stories/northeast-asia-2026.topo.json')), story);
/** The same without land and lines: only labels and the story's own marks, which is faster. */
export const marksOnly = Object.fromEntries(
  Object.entries(geodata).map(([name, { features }]) => {
    const isMark = name.startsWith('story/') || name === 'geo/points';
    return [name, { type: 'FeatureCollection' as const, features: isMark ? features : [] }];
  }),
);

const DESKTOP: Size = { width: 966, height: 768 };

export function scene(
  hash = '#/explore',
  { palette = 'day', size = DESKTOP, camera, sources = geodata }: Partial<Options> = {},
): FigureInput {
  const { view } = viewOf(story, hash);
  return {
    style: styleFor({ story, view, palette: PALETTES[palette], scale: 1 }, './'),
    states: statesFor({ story, view }),
    geodata: sources,
    camera: camera ?? cameraOf(story, view, size),
    size,
  };
}

interface Options {
  readonly palette: PaletteName;
  readonly size: Size;
  readonly camera: Camera | undefined;
  readonly sources: FigureInput['geodata'];
}
