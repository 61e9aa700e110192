import { type Outlines, readOutlines } from '../figure/letters/outlines';
import { portable } from '../figure/letters/portable';
import { type Element, markupOf } from '../figure/svg/svg';
import type { App, Exports, PictureFormat } from '../parts/app-context';
import type { World } from '../style/fetch-world';
import { geodataOf } from '../style/geodata';
import { scriptOf } from '../style/original-fonts';
import { download } from '../ui/download';
import { onceLoaded } from '../ui/once-loaded';
import type { Size } from '../view/camera';
import { scaleIn } from '../view/framing';
import { mapSize } from '../view/screen';
import { type Picture, pictureOf } from './picture';
import { pictureName } from './picture-name';
import { rasterised } from './raster';

/**
 * Saves pictures of the current view as files. `base`: the URL of the page's folder. Outlines and geodata are loaded when
 * they are first needed.
 */
export function pictureFiles(app: App, world: World, base: string): Pick<Exports, 'save' | 'pictureSize'> {
  const loadOutlines = onceLoaded(() => fetchOutlines(base, app.story.lang));
  const loadGeodata = onceLoaded(async () => geodataOf(await world(), app.story));
  const withoutLand = () => geodataOf(undefined, app.story);
  const picture = async (): Promise<Picture> => {
    const [outlines, geodata] = await Promise.all([loadOutlines(), loadGeodata().catch(withoutLand)]);
    return pictureOf({
      story: app.story,
      view: app.store.view.value,
      palette: app.palette.value,
      scale: scaleIn(app.store.view.value, window.innerWidth),
      messages: app.messages,
      mapSize: mapSize.value,
      geodata,
      outlines,
    });
  };
  return {
    pictureSize: async () => (await picture()).size,
    async save(format) {
      const name = pictureName(app.story, app.store.view.value, format);
      download(await fileOf(await picture(), format), name);
      return name;
    },
  };
}

/** Returns what makes a PNG of a drawing, with so many device pixels per px. `lang`: the language of its letters. Throws as `rasterised`. */
export function drawingsAsPng(base: string, lang: string) {
  const loadOutlines = onceLoaded(() => fetchOutlines(base, lang));
  return async (drawing: Element, size: Size, scale: number): Promise<Blob> =>
    rasterised(markupOf(portable(drawing, await loadOutlines())), size, scale);
}

async function fileOf({ svg, size }: Picture, format: PictureFormat): Promise<Blob> {
  return format.type === 'svg'
    ? new Blob([svg()], { type: 'image/svg+xml' })
    : await rasterised(svg(), size, format.scale);
}

/** Fetches the outlines of letters, and those of the language's own script. */
async function fetchOutlines(base: string, lang: string): Promise<Outlines> {
  const load = async (folder: string): Promise<unknown> => {
    const response = await fetch(new URL(`${folder}outlines.json`, base));
    if (!response.ok) throw new Error(`The outlines of letters: HTTP ${response.status}`);
    return response.json();
  };
  const script = scriptOf(lang);
  const [common, own] = await Promise.all([load('fonts/'), script && load(`fonts/${script}/`)]);
  return readOutlines(common, own || undefined);
}
