import { render } from 'preact';
import { type App, AppContext } from '../parts/app-context';
import { loadPaperFonts } from '../pictures/paper-map';
import { pageStory, pageTranslation } from '../story/default-story';
import { worldFrom } from '../style/fetch-world';
import { geodataFrom } from '../style/geodata';
import type { SheetName, Wall } from './content/sheets';
import type { SheetMaps } from './maps/map-picture';
import { sheetMaps } from './maps/sheet-maps';
import { Sheet } from './sheets/Sheet';

/** Sheets as an element that is in no document yet. */
export interface MadeSheets {
  readonly element: HTMLElement;
  readonly maps: SheetMaps;
  /** False: the land could not be loaded, so the maps have none. */
  readonly hasLand: boolean;
}

/** The URL of the site's folder. */
export const siteBase = (): string => new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;

/** Makes sheets with their maps. Rejects if the story's map cannot be drawn. */
export async function makeSheets(app: App, sheets: readonly SheetName[], wall: Wall): Promise<MadeSheets> {
  const { story, store } = app;
  const { story: name } = store.view.peek();
  const world = worldFrom(siteBase(), name ?? pageStory(), pageTranslation(name))();
  const [geodata, hasLand] = await Promise.all([
    geodataFrom(world, story),
    world.then(
      () => true,
      () => false,
    ),
    loadPaperFonts(story),
  ]);
  const maps = sheetMaps(story, geodata, sheets, wall);
  const element = document.createElement('div');
  render(
    <AppContext.Provider value={app}>
      {sheets.map((sheet) => (
        <Sheet key={sheet} sheet={sheet} maps={maps} wall={wall} />
      ))}
    </AppContext.Provider>,
    element,
  );
  return { element, maps, hasLand };
}
