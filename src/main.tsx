import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Broken } from './panels/Broken';
import type { Desk, MapTrouble } from './panels/desk';
import { MapFurniture } from './panels/MapFurniture';
import { Panel } from './panels/Panel';
import { fetchStory } from './story/fetch';
import type { Story } from './story/format';
import { fetchWorld } from './style/fetch-world';
import { geodataOf } from './style/geodata';
import { PALETTES, type PaletteName } from './style/palette';
import { scaleFor } from './style/scene';
import { styleFor } from './style/style';
import { messagesFor } from './text/catalog';
import type { Camera } from './view/camera';
import { hovered } from './view/focus';
import { cameraOf } from './view/framing';
import { liveCamera, mapSize } from './view/screen';
import { moveCamera, select } from './view/steps';
import { createStore } from './view/store';
import { storyNameOf } from './view/url';
import './ui/fonts.css';
import './ui/base.css';

const DEFAULT_STORY = 'northeast-asia-2026';
/** The folder that the page stands in. */
const base = new URL('./', document.baseURI).href;
const page = document.documentElement;

/** The story of the program: fetch and check the story, show the panels, then bring the map to life beside them. */
async function start(): Promise<void> {
  const world = fetchWorld(base);
  world.catch(() => {}); // looked at below; until then its failure is no surprise
  const name = storyNameOf(location.hash);
  const fetched = await fetchStory(name ?? DEFAULT_STORY, base);
  const messages = await messagesFor(fetched.ok ? fetched.story.lang : undefined);
  if (!fetched.ok) {
    render(<Broken fetching={fetched} messages={messages} />, element('panel'));
    page.dataset['mapBusy'] = 'false';
    return;
  }
  const { story } = fetched;
  const desk = laidDesk(story, messages);
  document.title = `${story.title} · ${messages.product}`;
  page.lang = story.lang;
  reloadOnOtherStory(name);
  effect(() => {
    page.dataset['theme'] = desk.palette.value.name;
  });
  effect(() => {
    page.dataset['map'] = desk.map.value;
  });
  render(<Panel desk={desk} />, element('panel'));
  render(<MapFurniture desk={desk} />, element('over-map'));
  watchSize(element('map'));
  try {
    const geodata = geodataOf(await world, story);
    await bringToLife(desk, geodata);
  } catch (error) {
    desk.trouble.value = [{ code: 'no-geometry', detail: error instanceof Error ? error.message : String(error) }];
    page.dataset['mapBusy'] = 'false';
  }
}

/** The one state and what follows from it. */
function laidDesk(story: Story, messages: Desk['messages']) {
  const store = createStore(story, window);
  const dark = matched('(prefers-color-scheme: dark)');
  return {
    story,
    store,
    messages,
    palette: computed(() => PALETTES[paletteName(store.view.value.theme, dark.value)]),
    map: signal<'figure' | 'live' | 'none'>('none'),
    trouble: signal<readonly MapTrouble[]>([]),
  };
}

const paletteName = (theme: 'auto' | PaletteName, dark: boolean): PaletteName =>
  theme === 'auto' ? (dark ? 'night' : 'day') : theme;

/** Loads the live map and ties it to the view: view → style and camera; hands and pointer → actions. */
async function bringToLife(desk: ReturnType<typeof laidDesk>, geodata: ReturnType<typeof geodataOf>): Promise<void> {
  const { story, store, palette, messages } = desk;
  const { startLiveMap } = await import('./map/live-map');
  const still = matched('(prefers-reduced-motion: reduce)');
  const scale = computed(() => scaleFor(windowWidth.value));
  const style = computed(() =>
    styleFor({ story, view: store.view.value, palette: palette.value, scale: scale.value }, base),
  );
  const camera = computed(() => cameraOf(story, store.view.value, mapSize.value));
  const known: MapTrouble['code'][] = [];
  const trouble = (code: MapTrouble['code']) => {
    if (known.includes(code)) return;
    known.push(code);
    desk.trouble.value = [...desk.trouble.value, { code }];
    if (code === 'no-webgl' || code === 'worker-dead') page.dataset['mapBusy'] = 'false';
  };
  const map = startLiveMap({
    container: element('map'),
    style: style.value,
    camera: camera.value,
    geodata,
    landColors: () => [palette.value.land, palette.value.actorLand, palette.value.selectedLand],
    reducedMotion: () => still.value,
    words: messages.map,
    events: {
      painted() {
        known.length = 0;
        desk.trouble.value = [];
        desk.map.value = 'live';
      },
      busy(busy) {
        page.dataset['mapBusy'] = String(busy);
      },
      moving(now) {
        liveCamera.value = now;
      },
      moved: (now: Camera) => store.act(moveCamera(now), 'replace'),
      hover(target) {
        hovered.value = target;
      },
      choose: (target) => store.act(select(target)),
      trouble,
    },
  });
  if (!map) return;
  liveCamera.value = camera.value;
  effect(() => map.apply(style.value));
  effect(() => {
    if (mapSize.value.width) map.resize();
  });
  effect(() => map.look(camera.value));
  effect(() => map.lightUp(hovered.value));
}

const windowWidth = signal(window.innerWidth);

/** Keeps the map's size on screen, from its element. */
function watchSize(map: HTMLElement): void {
  const read = () => {
    windowWidth.value = window.innerWidth;
    if (map.clientWidth !== mapSize.value.width || map.clientHeight !== mapSize.value.height) {
      mapSize.value = { width: map.clientWidth, height: map.clientHeight };
    }
  };
  read();
  new ResizeObserver(read).observe(map);
}

/** Another story is another program state altogether: the page starts anew with it. */
function reloadOnOtherStory(name: string | undefined): void {
  window.addEventListener('hashchange', () => {
    if (storyNameOf(location.hash) !== name) location.reload();
  });
}

/** A media query as a signal. */
function matched(query: string) {
  const media = window.matchMedia(query);
  const matches = signal(media.matches);
  media.addEventListener('change', () => {
    matches.value = media.matches;
  });
  return matches;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

void start();
