import { render } from 'preact';
import type { Topology } from 'topojson-specification';
import type { Exports } from '../parts/app-context';
import { FONT_FILES } from '../style/fonts';
import { geodataFrom } from '../style/geodata';
import { PALETTES } from '../style/palette';
import { styleFor } from '../style/style';
import { paperFrame } from '../view/paper';
import { mapSize } from '../view/screen';
import type { WritableApp } from './map-on-screen';
import { whenIdle } from './when-idle';

/** Two figures in one document need ids of their own. */
const ID_PREFIX = 'sheet';
/** Every face that the sheet is set in: what is laid for a printer cannot wait for a font. */
const FACES = [...Object.keys(FONT_FILES), 'Crosscurrents Sans', 'Crosscurrents Serif'];

/**
 * The page on paper: the browser's print, however it is asked for, prints a sheet with the view's map in vectors.
 *
 * `beforeprint` waits for nobody, so all that the sheet is made of is loaded while the page is idle, once the map is
 * quiet. Where it is not there, the page itself prints as a plain document, with a line for the map.
 */
export function printingOf(app: WritableApp, world: Promise<Topology>, base: string): Pick<Exports, 'print'> {
  const sheet = sheetElement(app);
  let press: Press | undefined;
  let coming: Promise<void> | undefined;
  const load = () => {
    coming ??= pressFor(app, world, base).then(
      (loaded) => {
        press = loaded;
        sheet.dataset['ready'] = '';
      },
      (error: unknown) => {
        coming = undefined; // a later wish asks again
        throw error;
      },
    );
    return coming;
  };
  const removeSheet = () => {
    if (sheet.dataset['laid'] === undefined) return;
    delete sheet.dataset['laid'];
    render(null, sheet);
    sheet.replaceChildren(missingNote(app));
  };

  window.addEventListener('beforeprint', () => {
    if (!press) return;
    removeSheet();
    press(sheet);
    sheet.dataset['laid'] = '';
    nameSheets(app);
  });
  // Some browsers tell of the end before they print, so the sheet stays until a hand is back at the page.
  window.addEventListener('afterprint', () => {
    for (const hand of ['pointerdown', 'keydown'])
      window.addEventListener(hand, removeSheet, { once: true, capture: true });
  });
  whenIdle(app, () => void load().catch(console.warn));
  return {
    async print() {
      await load();
      window.print();
    },
  };
}

/** Lays the sheet of the present view into an element. */
type Press = (sheet: HTMLElement) => void;

async function pressFor(app: WritableApp, world: Promise<Topology>, base: string): Promise<Press> {
  const { story, store } = app;
  const letters = [...new Set(JSON.stringify(story))].join('');
  const [{ figureElement }, { layPrintSheet }, geodata] = await Promise.all([
    import('../figure/figure-element'),
    import('../panels/print/PrintSheet'),
    geodataFrom(world, story),
    ...FACES.map((face) => document.fonts.load(`1em "${face}"`, letters).catch(() => [])),
  ]);
  return (sheet) => {
    const view = store.view.peek();
    const style = styleFor({ story, view, palette: PALETTES.day, scale: 1 }, base);
    const { camera, size, distance, shownHeight } = paperFrame(story, view, mapSize.peek());
    const map = figureElement({ style, geodata, camera, size, distance, idPrefix: ID_PREFIX });
    map.setAttribute('height', String(shownHeight));
    map.setAttribute('viewBox', `0 ${(size.height - shownHeight) / 2} ${size.width} ${shownHeight}`);
    sheet.replaceChildren();
    layPrintSheet(sheet, { app, address: location.href, map });
  };
}

function sheetElement(app: WritableApp): HTMLElement {
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.append(missingNote(app));
  document.body.prepend(sheet);
  return sheet;
}

/** What the plain page says where it lacks its map. */
function missingNote({ messages }: WritableApp): HTMLElement {
  const note = document.createElement('p');
  note.textContent = messages.paper.noMap;
  return note;
}

/** The foot of each printed page names the story: a style sheet's page margins take their words from here. */
function nameSheets({ story, messages }: WritableApp): void {
  document.documentElement.style.setProperty('--sheet-name', JSON.stringify(`${messages.product} · ${story.title}`));
}
