import { render } from 'preact';
import type { Exports } from '../parts/app-context';
import type { World } from '../style/fetch-world';
import { letterOf } from '../ui/input-method';
import type { PageApp } from './page-app';
import { whenIdle } from './when-idle';

/**
 * Makes the browser print a sheet with the view's map as vectors, however the user starts printing.
 *
 * `beforeprint` cannot wait for a promise (https://github.com/whatwg/html/issues/2532), so everything that the sheet needs
 * is loaded when the page is idle. Until then, the page itself prints as a plain document, with a note instead of the map.
 */
export function printingOf(app: PageApp, world: World, base: string): Pick<Exports, 'print'> {
  const sheet = sheetElement(app);
  let renderSheet: RenderSheet | undefined;
  let loading: Promise<void> | undefined;
  /** The geometry of the sheet. A user may have it fetched again. */
  let loadedWorld: ReturnType<World> | undefined;
  const load = () => {
    const current = world();
    if (loadedWorld !== current) loading = undefined;
    loadedWorld = current;
    loading ??= loadRenderSheet(app, current, base).then(
      (loaded) => {
        renderSheet = loaded;
        sheet.dataset['ready'] = '';
      },
      (error: unknown) => {
        loading = undefined; // the next call tries again
        throw error;
      },
    );
    return loading;
  };
  const removeSheet = () => {
    app.printsPage.value = false;
    if (sheet.dataset['laid'] === undefined) return;
    delete sheet.dataset['laid'];
    render(null, sheet);
    sheet.replaceChildren(missingNote(app));
  };

  window.addEventListener('beforeprint', () => {
    removeSheet();
    if (!renderSheet) {
      app.printsPage.value = true;
      return;
    }
    renderSheet(sheet);
    sheet.dataset['laid'] = '';
    nameSheets(app);
  });
  // Some browsers fire `afterprint` before they print, so the sheet stays until the user acts on the page again.
  window.addEventListener('afterprint', () => {
    for (const type of ['pointerdown', 'keydown'])
      window.addEventListener(type, removeSheet, { once: true, capture: true });
  });
  whenIdle(app, () => void load().catch(console.warn));
  const print = async () => {
    await load();
    window.print();
  };
  // Before the sheet is ready, its key waits for it. The browser's own menu cannot.
  window.addEventListener('keydown', (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && letterOf(event) === 'p';
    if (!isPrint || renderSheet) return;
    event.preventDefault();
    if (!event.repeat) print().catch(() => window.print());
  });
  return { print };
}

/** Renders the sheet of the current view into an element. */
type RenderSheet = (sheet: HTMLElement) => void;

async function loadRenderSheet(app: PageApp, world: ReturnType<World>, base: string): Promise<RenderSheet> {
  const [{ renderPrintSheet }, paperMap] = await Promise.all([
    import('../panels/print/PrintSheet'),
    import('../pictures/paper-map').then(({ loadPaperMap }) => loadPaperMap(app, world, base)),
  ]);
  return (sheet) => {
    const shown = paperMap();
    sheet.replaceChildren();
    renderPrintSheet(sheet, { app, address: location.href, ...shown });
  };
}

function sheetElement(app: PageApp): HTMLElement {
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  // Without a style sheet too, it is for paper only: there its rules show it.
  sheet.hidden = true;
  sheet.append(missingNote(app));
  document.body.prepend(sheet);
  return sheet;
}

/** The note of the plain page instead of its map. */
function missingNote({ messages }: PageApp): HTMLElement {
  const note = document.createElement('p');
  note.textContent = messages.noSheet;
  return note;
}

/** Sets the custom property from which the style sheet's page margin boxes take the story's name. */
function nameSheets({ story, messages }: PageApp): void {
  document.documentElement.style.setProperty('--sheet-name', JSON.stringify(`${messages.product} · ${story.title}`));
}
