import { figureElement } from '../figure/figure-element';
import type { App } from '../parts/app-context';
import type { Story } from '../story/format';
import type { World } from '../style/fetch-world';
import { FONT_FILES } from '../style/fonts';
import { drawnScene } from '../style/gathered/gathered-map';
import { geodataFrom } from '../style/geodata';
import { PALETTES } from '../style/palette';
import { isOnPaper, paperFrame } from '../view/paper';
import { mapSize } from '../view/screen';

/** Two figures in one document need different ids. */
const ID_PREFIX = 'sheet';
/** The sheet's font families: they must be loaded before printing, which cannot wait for a font. */
const FACES = [...Object.keys(FONT_FILES), 'Crosscurrents Sans', 'Crosscurrents Serif'];

/** Loads the geodata and fonts of the printed sheet's map. Returns what draws the map of the current view, and tells what it shows. */
export async function loadPaperMap(
  { story, store }: Pick<App, 'story' | 'store'>,
  world: ReturnType<World>,
  base: string,
) {
  const [geodata] = await Promise.all([geodataFrom(world, story), loadPaperFonts(story)]);
  return () => {
    const view = store.view.peek();
    const scene = { story, view, palette: PALETTES.day, scale: 1 };
    const frame = paperFrame(story, view, mapSize.peek());
    const { camera, size, distance, shownHeight } = frame;
    const { style, states } = drawnScene(scene, base, camera, size);
    const map = figureElement({ style, states, geodata, camera, size, distance, idPrefix: ID_PREFIX });
    map.setAttribute('height', String(shownHeight));
    map.setAttribute('viewBox', `0 ${(size.height - shownHeight) / 2} ${size.width} ${shownHeight}`);
    return { map, isShown: isOnPaper(frame) };
  };
}

/** Loads the fonts of a sheet with the letters of a story. A font that does not come is replaced by one of the system. */
export async function loadPaperFonts(story: Story): Promise<void> {
  const letters = [...new Set(JSON.stringify(story))].join('');
  await Promise.all(FACES.map((face) => document.fonts.load(`1em "${face}"`, letters).catch(() => [])));
}
