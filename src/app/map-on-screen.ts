import { batch, effect, signal, untracked } from '@preact/signals';
import type { TroubleCode } from '../parts/app-context';
import type { World } from '../style/fetch-world';
import { geodataOf } from '../style/geodata';
import { startLive } from './live-map-on-screen';
import { describeMap } from './map-description';
import { mapSceneOf } from './map-scene';
import type { MapMount, MapStart } from './map-start';
import { type PageApp, report, settle } from './page-app';
import { showSimpleMap } from './simple-map-on-screen';
import type { Takeover } from './takeover';

/** What another try may end. */
const RETRIED: readonly TroubleCode[] = [
  'no-map',
  'map-late',
  'no-geometry',
  'worker-dead',
  'worker-restarts',
  'context-lost',
];

/** The user is told that the map is on its way after so many ms without one that follows the view. */
const LATE_MS = 8000;

/**
 * Starts the map: shows the renderer that the state of `takeover.ts` needs, loads the live map, and reports to the state
 * machine what happens to it.
 */
export function startMap(app: PageApp, world: World, takeover: Takeover, mount: MapMount): void {
  const scene = mapSceneOf(app, mount);
  let stopLive = () => {};
  const startWith = (again: boolean): MapStart => {
    const started = { app, takeover, mount, scene, geodataLoaded: loadGeodata(app, world(again), retry), retry };
    stopLive = startLive(started);
    return started;
  };
  const retry = () => {
    stopLive();
    const hadLand = !app.trouble.peek().some(({ code }) => code === 'no-geometry' || code === 'map-late');
    settle(app.trouble, ...RETRIED);
    batch(() => {
      takeover.send('retried');
      current.value = startWith(!hadLand);
    });
  };
  const current = signal(startWith(false));
  // Han has other shapes in each language. The page has the story's; names on the map may be in another.
  effect(() => {
    const { lang } = app.store.view.value;
    for (const map of [mount.live, mount.figure]) {
      if (lang === undefined) map.removeAttribute('lang');
      else map.lang = lang;
    }
  });
  describeMap(app, mount.stage);
  reportUse(current.peek());
  effect(() => {
    // The covered live map must not take the focus or be read out.
    mount.live.inert = takeover.renderer.value !== 'live';
  });
  effect(() => {
    const start = current.value;
    return takeover.renderer.value === 'figure' ? untracked(() => showSimpleMap(start)) : undefined;
  });
  effect(() => {
    if (takeover.renderer.value !== 'figure' || !takeover.reported.figureBusy.value) {
      settle(app.trouble, 'map-late');
      return undefined;
    }
    const timer = setTimeout(() => report(app.trouble, { code: 'map-late', retry }), LATE_MS);
    return () => clearTimeout(timer);
  });
}

/** Reports that the user has touched the prerendered picture or that the view has changed. */
function reportUse({ app, takeover, mount }: MapStart): void {
  const opened = app.store.view.peek();
  for (const type of ['pointerenter', 'pointerdown', 'focusin', 'wheel']) {
    mount.figure.addEventListener(type, () => takeover.send('used'), { once: true, passive: true });
  }
  effect(() => {
    if (app.store.view.value !== opened) takeover.send('used');
  });
}

/** The geodata of the map. If the geometry cannot be loaded, there is only sea, and the panel reports it. */
async function loadGeodata(app: PageApp, world: ReturnType<World>, retry: () => void) {
  try {
    return { geodata: geodataOf(await world, app.story), hasLand: true };
  } catch (error) {
    console.warn(error);
    report(app.trouble, { code: 'no-geometry', retry });
    return { geodata: geodataOf(undefined, app.story), hasLand: false };
  }
}
