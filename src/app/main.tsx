import '../ui/base.css';
import '../ui/fonts.css';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { openAuthorDialog } from '../panels/authoring/open-dialog';
import { preloadDetails } from '../panels/detail/LateDetail';
import { brokenPage } from '../panels/frame/Broken';
import { preloadTooltip } from '../panels/frame/LateTooltip';
import { preloadExportMenu } from '../panels/over-map/ExportMenu';
import { preloadThemeChoice } from '../panels/over-map/ThemeChoice';
import { storeReading } from '../panels/reading/store-reading';
import { preloadSearch } from '../panels/search/SearchButton';
import { preloadLazyPages } from '../panels/whole/LazyPage';
import type { App } from '../parts/app-context';
import { windowTitleOf } from '../parts/naming/title-of';
import { leavesFor, siteOf } from '../parts/page/site';
import { pageStory, pageTranslation, siteFolder } from '../story/default-story';
import type { Story } from '../story/format';
import { withPlannedLabels } from '../story/planned-labels';
import { type World, worldFrom } from '../style/fetch-world';
import { gatheredOn, loadGathering } from '../style/gathered/on-screen';
import { PALETTES, type PaletteName } from '../style/palette';
import { loadShapesOf } from '../style/shapes/shapes';
import { takeDroppedFiles } from '../ui/dropped-file';
import { onceLoaded } from '../ui/once-loaded';
import { setTextAsProperty } from '../ui/own-text';
import { withQuery } from '../view/hash';
import { nameCardsFrom } from '../view/name-cards';
import { createStore } from '../view/store';
import { storyNameOf, themeOf, urlText } from '../view/url';
import { defaultView, isForProjector } from '../view/view';
import { coveredBoxes } from './covered';
import { loadAnew, reportUntranslated, watchEdition } from './edition';
import { fetchTexts, languageSwitchOf, loadSecondLanguages, setLanguage } from './language';
import { askForLines } from './line-choice';
import { startMap } from './map-on-screen';
import { type PageApp, report, settle } from './page-app';
import { pagePanels, renderInstead } from './page-panels';
import { loadPresentation, startPresenting } from './presenting';
import { printingOf } from './printing';
import { loadSimpleMap } from './simple-map-on-screen';
import { loadMissingStyles } from './style-sheets';
import { createTakeover, type Takeover } from './takeover';
import { whenIdle } from './when-idle';
import { matched, watchSize, windowWidth } from './window';
import './layout.css';
import './map.css';
import './small-window.css';
import '../first-paint/without-script.css';

/** The page is shown after so many ms without a lazy page that its URL asks for. */
const LAZY_MS = 2000;

const base = siteFolder();
const page = document.documentElement;
// Already set by `scripts/opening.js` in the built page, before the first paint.
page.dataset['script'] = '';

/** Starts the program: fetches and checks the story, shows the panels, then starts the map. */
async function start(): Promise<void> {
  const hash = withQuery(location.hash, location.search);
  if (hash !== location.hash) repair(hash);
  const name = storyNameOf(hash);
  if (leavesFor(name)) return;
  const world = worldFrom(base, name ?? pageStory(), pageTranslation(name));
  void world();
  const lazyParts = lazyPartsFor(location.hash);
  // What the view needs besides the program is loaded in parallel with the story. Failures are reported where it is used.
  if (!isPrerenderedView()) loadSimpleMap().catch(() => {});
  if (page.dataset['mode'] === 'present') loadPresentation().catch(() => {});
  const { fetched, messages, isUntranslated } = await fetchTexts(name, base);
  const gathering = fetched.ok ? loadGathering(fetched.story) : undefined;
  const shapes = fetched.ok ? loadShapesOf(fetched.story) : undefined;
  const dark = matched('(prefers-color-scheme: dark)');
  if (!fetched.ok) {
    setTextAsProperty();
    const broken = await brokenPage(fetched, messages, loadAnew);
    document.title = broken.title;
    page.dataset['theme'] = paletteName(themeOf(location.hash), dark.value);
    renderInstead(broken.page, element('panel'));
    delete page.dataset['opening'];
    delete page.dataset['otherStory'];
    delete page.dataset['mode'];
    page.dataset['map'] = 'none';
    page.dataset['mapBusy'] = 'false';
    reloadOnOtherStory(name);
    // A file that its author has corrected can be dropped here.
    takeDroppedFiles((files) => void openAuthorDialog(messages, files).catch(console.warn));
    window.dispatchEvent(new Event('program'));
    return;
  }
  const story = withPlannedLabels(fetched.story, messages.date.plannedLabel);
  await shapes;
  const takeover = createTakeover(isPrerenderedView());
  const app = createApp(story, messages, dark, world, takeover, await gathering);
  if (isUntranslated) reportUntranslated(app.trouble);
  await setLanguage(story, messages.lang);
  reloadOnOtherStory(name, app.trouble);
  reflectState(app);
  loadSecondLanguages(app, base, app.trouble);
  // A lazy page that the URL asks for is loaded first, so that no placeholder is shown, unless it takes long.
  if (lazyParts) await Promise.race([lazyParts, new Promise((resolve) => setTimeout(resolve, LAZY_MS))]);
  const containers = { panel: element('panel'), overMap: element('over-map') };
  // A link that was followed before the program came has left the prerendered view.
  const view = app.store.view.peek();
  const isLeft = isUntranslated || urlText(story, { ...view, theme: 'auto' }) !== urlText(story, defaultView(story));
  if (isLeft) takeover.send('used');
  // With a query in the hash, links have other URLs than the prerendered ones, so these cannot be hydrated.
  const isHydrated = isPrerenderedView() && !isLeft && !location.hash.includes('?');
  const showPanels = pagePanels(app, containers, isHydrated);
  if (!isHydrated) setTextAsProperty();
  delete page.dataset['opening'];
  delete page.dataset['otherStory'];
  showPanels(app.store.view.value.mode !== 'present');
  setTextAsProperty();
  // After hydration: the links of the built page do not contain the reading state.
  storeReading(story, app.store.view.peek());
  const measure = watchSize(element('map'));
  startPresenting(app, {
    panel: containers.panel,
    present: element('present'),
    showPanels,
    measure,
  });
  askForLines(app);
  watchEdition(app.trouble);
  loadMissingStyles(app.trouble, () => getComputedStyle(element('map')).position === 'absolute');
  takeDroppedFiles((files) => openFiles(app, files));
  whenIdle(app, () => loadForOffline(app));
  startMap(app, world, takeover, {
    stage: element('stage'),
    live: element('map'),
    figure: element('figure'),
    base,
    windowWidth,
    covered: coveredBoxes(element('map'), [containers.overMap, element('present')]),
    reducedMotion: matched('(prefers-reduced-motion: reduce)'),
  });
  void adaptGestures(app);
  // The page answers. `scripts/opening.js` repeats clicks that were made before, `scripts/last-resort.js` rests.
  window.dispatchEvent(new Event('program'));
}

/** Loads what only some pages need: one in a frame, one in Safari. Without it, the maps work less well. */
async function adaptGestures({ messages }: App): Promise<void> {
  const [stage, ...maps] = ['stage', 'map', 'figure'].map(element);
  if (!stage) return;
  try {
    if (window.top !== window) (await import('./gestures')).shareScrolling(stage, maps, messages);
    // A touch screen's pinch is also reported as touches.
    if ('GestureEvent' in window && navigator.maxTouchPoints === 0) (await import('./gestures')).zoomByPinch(stage);
  } catch (error) {
    console.warn(error);
  }
}

/** Shows what is in files that were dropped on the page. */
function openFiles(app: PageApp, files: readonly File[]): void {
  settle(app.trouble, 'dropped-file');
  const retry = () => openFiles(app, files);
  openAuthorDialog(app.messages, files).catch(() => report(app.trouble, { code: 'dropped-file', retry }));
}

/** Writes a repaired hash into the URL. A browser that refuses it costs the address, not the page. */
function repair(hash: string): void {
  try {
    history.replaceState(null, '', location.pathname + hash);
  } catch (error) {
    console.warn(error);
  }
}

/** Loads what most visits open late or never: once the network is gone, it could not be loaded. */
function loadForOffline({ nameCards }: PageApp): void {
  void preloadDetails();
  void preloadLazyPages();
  // Not once more: the user has a button for that by then.
  if (nameCards.cards.peek() !== 'missing') nameCards.load();
  preloadSearch();
  void preloadTooltip();
  void preloadExportMenu();
  void preloadThemeChoice();
}

/** Loads the lazy parts that the view of a hash may show, in parallel with the story (`scripts/opening.js`). */
function lazyPartsFor(hash: string): Promise<unknown> | undefined {
  const parts = [
    ...(/[?&](?:panel=|select=name:)/.test(hash) ? [preloadLazyPages()] : []),
    ...(/[?&]select=/.test(hash) ? [preloadDetails()] : []),
  ];
  return parts.length > 0 ? Promise.all(parts) : undefined;
}

/** Whether the prerendered picture shows the view that the URL asks for (`scripts/opening.js`). */
const isPrerenderedView = (): boolean => page.dataset['opening'] === 'first';

/** Creates the app: the store and the state that is derived from it. */
function createApp(
  story: Story,
  messages: App['messages'],
  dark: ReadonlySignal<boolean>,
  world: World,
  takeover: Takeover,
  gathering: Awaited<ReturnType<typeof loadGathering>>,
): PageApp {
  const store = createStore(story, window, [story.lang]);
  const site = siteOf(document);
  const trouble: PageApp['trouble'] = signal([]);
  const files = onceLoaded(async () => (await import('../pictures/picture-file')).pictureFiles(app, world, base));
  const app: PageApp = {
    story,
    ...site,
    store,
    switchLanguage: languageSwitchOf({ story, store, ...site }, trouble),
    messages,
    palette: computed(() => {
      const view = store.view.value;
      return PALETTES[isForProjector(view) ? 'projector' : paletteName(view.theme, dark.value)];
    }),
    map: takeover.map,
    mapBusy: takeover.busy,
    trouble,
    printsPage: signal(false),
    exports: {
      print: () => paper.print(),
      save: async (format) => (await files()).save(format),
      pictureSize: async () => (await files()).pictureSize(),
    },
    figure: async () => (await import('../figure/figure-element')).figureElement,
    playing: signal(false),
    nameCards: nameCardsFrom(base),
    gathered: gatheredOn(story, store, gathering),
  };
  const paper = printingOf(app, world, base);
  return app;
}

const paletteName = (theme: 'auto' | PaletteName, dark: boolean): PaletteName =>
  theme === 'auto' ? (dark ? 'night' : 'day') : theme;

/** Updates the page's title, and the data attributes of the root element for style sheets and tests. */
function reflectState({ story, store, messages, palette, map, mapBusy }: PageApp): void {
  effect(() => {
    document.title = windowTitleOf(story, store.view.value, messages);
  });
  effect(() => {
    page.dataset['theme'] = palette.value.name;
  });
  effect(() => {
    page.dataset['map'] = map.value;
  });
  effect(() => {
    page.dataset['mapBusy'] = String(mapBusy.value);
  });
}

/** Reloads the page when the URL names another story, also since this one was asked for: nothing of the state applies to it. */
function reloadOnOtherStory(name: string | undefined, trouble?: PageApp['trouble']): void {
  const retry = () => {
    if (storyNameOf(location.hash) !== name) {
      void loadAnew(() => trouble && report(trouble, { code: 'no-answer', retry }));
    }
  };
  window.addEventListener('hashchange', () => {
    if (trouble) settle(trouble, 'no-answer');
    retry();
  });
  retry();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

start().catch((error: unknown) => {
  console.error(error);
  window.dispatchEvent(new Event('program-failed')); // `scripts/last-resort.js`
});
