import type { Topology } from 'topojson-specification';
import { type Outlines, readOutlines } from '../figure/letters/outlines';
import type { App, Exports, PictureFormat } from '../parts/app-context';
import { geodataFrom } from '../style/geodata';
import { scaleFor } from '../style/scene';
import { download } from '../ui/download';
import { onceLoaded } from '../ui/once-loaded';
import { mapSize } from '../view/screen';
import { type Picture, pictureOf } from './picture';
import { pictureName } from './picture-name';
import { rasterised } from './raster';

/**
 * Saves pictures of the present view as files. `base` is the folder that the page stands in. All of it is loaded when it is
 * first wanted.
 */
export function pictureFiles(app: App, world: Promise<Topology>, base: string): Pick<Exports, 'save' | 'pictureSize'> {
  const letters = onceLoaded(() => fetchOutlines(base));
  const ground = onceLoaded(() => geodataFrom(world, app.story));
  const picture = async (): Promise<Picture> => {
    const [outlines, geodata] = await Promise.all([letters(), ground()]);
    return pictureOf({
      story: app.story,
      view: app.store.view.value,
      palette: app.palette.value,
      scale: scaleFor(window.innerWidth),
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

async function fileOf({ svg, size }: Picture, format: PictureFormat): Promise<Blob> {
  return format.type === 'svg'
    ? new Blob([svg()], { type: 'image/svg+xml' })
    : await rasterised(svg(), size, format.scale);
}

async function fetchOutlines(base: string): Promise<Outlines> {
  const response = await fetch(new URL('fonts/outlines.json', base));
  if (!response.ok) throw new Error(`The outlines of letters: HTTP ${response.status}`);
  return readOutlines(await response.json());
}
