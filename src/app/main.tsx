import '../ui/base.css';
import '../ui/fonts.css';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { hydrate, render, type VNode } from 'preact';
import { Broken, brokenTitle } from '../panels/frame/Broken';
import { MapFurniture } from '../panels/frame/MapFurniture';
import { Panel } from '../panels/frame/Panel';
import { keepReading } from '../panels/reading/kept-reading';
import { wantLatePages } from '../panels/whole/LatePage';
import type { Desk } from '../parts/desk';
import { titleOf } from '../parts/naming/title-of';
import { DEFAULT_STORY } from '../story/default-story';
import { fetchStory } from '../story/fetch';
import type { Story } from '../story/format';
import { fetchWorld } from '../style/fetch-world';
import { PALETTES, type PaletteName } from '../style/palette';
import { LANGUAGES, messagesFor } from '../text/catalog';
import { onceLoaded } from '../ui/once-loaded';
import { nameCardsFrom } from '../view/name-cards';
import { createStore } from '../view/store';
import { storyNameOf, themeOf } from '../view/url';
import { bringMap, type MapDesk } from './map-on-screen';
import { paperOf } from './paper';
import { bringPresenting } from './presenting';
import { whenQuiet } from './when-quiet';
import { matched, watchSize, windowWidth } from './window';
import './layout.css';
import './map.css';
import '../first-paint/without-script.css';

/** The folder that the page stands in. */
const base = new URL('./', document.baseURI).href;
const page = document.documentElement;
// The built page has said so already, before it was painted.
page.dataset['script'] = '';

/** The story of the program: fetch and check the story, show the panels, then bring the map beside them. */
async function start(): Promise<void> {
  const world = fetchWorld(base);
  world.catch(() => {}); // looked at when the map is brought; until then its failure is no surprise
  const name = storyNameOf(location.hash);
  const latePages = asksForLatePage(location.hash) ? wantLatePages() : undefined;
  const fetched = await fetchStory(name ?? DEFAULT_STORY, base);
  const messages = await messagesFor(fetched.ok ? fetched.story.lang : undefined);
  const dark = matched('(prefers-color-scheme: dark)');
  if (!fetched.ok) {
    document.title = brokenTitle(fetched, messages);
    page.dataset['theme'] = paletteName(themeOf(location.hash), dark.value);
    show(<Broken fetching={fetched} messages={messages} />, 'panel');
    delete page.dataset['opening'];
    delete page.dataset['mode'];
    page.dataset['map'] = 'none';
    page.dataset['mapBusy'] = 'false';
    return;
  }
  const { story } = fetched;
  const desk = laidDesk(story, messages, dark, world);
  page.lang = story.lang;
  reloadOnOtherStory(name);
  tellPage(desk);
  // Nothing stands in the place of a page that the address asks for.
  await latePages;
  show(<Panel desk={desk} />, 'panel');
  show(<MapFurniture desk={desk} />, 'over-map');
  // After the built page has its program: its links say nothing of what was read.
  keepReading(story);
  const standing = holdsOpening();
  const measure = watchSize(element('map'));
  bringPresenting(desk, {
    panel: element('panel'),
    overMap: element('over-map'),
    present: element('present'),
    measure,
  });
  delete page.dataset['opening'];
  // What was pressed before there was a program (`scripts/opening.js`).
  window.dispatchEvent(new Event('program'));
  whenQuiet(desk, () => void wantLatePages());
  await bringMap(desk, world, {
    live: element('map'),
    figure: element('figure'),
    standing,
    base,
    windowWidth,
    reducedMotion: matched('(prefers-reduced-motion: reduce)'),
  });
}

/** Whether the view of an address may be one of the pages that are loaded late: their files come beside the story, not after. */
const asksForLatePage = (hash: string): boolean => /[?&](?:panel=|select=name:)/.test(hash);

/** Whether the built page's own picture is what the address asks for (`scripts/opening.js`). */
const holdsOpening = (): boolean => page.dataset['opening'] === 'first';

/** Puts a component where it belongs: onto what the built page holds of it, or in that one's place. */
function show(component: VNode, id: 'panel' | 'over-map'): void {
  const place = element(id);
  // With more in the address than the view itself, the links of the built page would lead elsewhere.
  if (holdsOpening() && !location.hash.includes('?')) {
    hydrate(component, place);
  } else {
    place.replaceChildren();
    render(component, place);
  }
}

/** The one state and what follows from it. */
function laidDesk(
  story: Story,
  messages: Desk['messages'],
  dark: ReadonlySignal<boolean>,
  world: ReturnType<typeof fetchWorld>,
): MapDesk {
  const store = createStore(story, window, LANGUAGES);
  const files = onceLoaded(async () => (await import('../pictures/picture-file')).pictureFiles(desk, world, base));
  const desk: MapDesk = {
    story,
    store,
    messages,
    palette: computed(() => {
      const { theme, mode } = store.view.value;
      return PALETTES[theme === 'auto' && mode === 'present' ? 'projector' : paletteName(theme, dark.value)];
    }),
    map: signal<'figure' | 'live' | 'none'>(holdsOpening() ? 'figure' : 'none'),
    mapBusy: signal(true),
    trouble: signal([]),
    takeAway: {
      print: () => paper.print(),
      save: async (format) => (await files()).save(format),
      pictureSize: async () => (await files()).pictureSize(),
    },
    playing: signal(false),
    nameCards: nameCardsFrom(base),
  };
  const paper = paperOf(desk, world, base);
  return desk;
}

const paletteName = (theme: 'auto' | PaletteName, dark: boolean): PaletteName =>
  theme === 'auto' ? (dark ? 'night' : 'day') : theme;

/** The page's title, and what style sheets and tests read from its first element. */
function tellPage({ story, store, messages, palette, map, mapBusy }: MapDesk): void {
  effect(() => {
    document.title = titleOf(story, store.view.value, messages);
  });
  effect(() => {
    page.dataset['theme'] = palette.value.name;
  });
  effect(() => {
    page.dataset['mode'] = store.view.value.mode;
  });
  effect(() => {
    page.dataset['map'] = map.value;
  });
  effect(() => {
    page.dataset['mapBusy'] = String(mapBusy.value);
  });
}

/** Another story is another program state altogether: the page starts anew with it. */
function reloadOnOtherStory(name: string | undefined): void {
  window.addEventListener('hashchange', () => {
    if (storyNameOf(location.hash) !== name) location.reload();
  });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

void start();
