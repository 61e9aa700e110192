import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Topology } from 'topojson-specification';
import { geodataOf } from '../style/geodata';
import { afterPaint } from '../ui/after-paint';
import { type MapScene, mapSceneOf, type SceneOptions } from './map-scene';
import { type PageApp, report } from './page-app';
import type { Takeover } from './takeover';

export interface MapMount extends SceneOptions {
  /** The elements of the live map and, over it, the figure: the prerendered picture, then the simple map. */
  readonly live: HTMLElement;
  readonly figure: HTMLElement;
  readonly reducedMotion: ReadonlySignal<boolean>;
}

/** What both renderers are started with. */
interface Start {
  readonly app: PageApp;
  readonly takeover: Takeover;
  readonly mount: MapMount;
  readonly scene: MapScene;
  readonly geodataLoaded: ReturnType<typeof loadGeodata>;
}

/**
 * Starts the map: shows the renderer that the state of `takeover.ts` needs, loads the live map, and reports to the state
 * machine what happens to it.
 */
export async function startMap(
  app: PageApp,
  world: Promise<Topology>,
  takeover: Takeover,
  mount: MapMount,
): Promise<void> {
  const start = { app, takeover, mount, scene: mapSceneOf(app, mount), geodataLoaded: loadGeodata(world, app) };
  reportUse(start);
  effect(() => {
    // The covered live map must not take the focus or be read out.
    mount.live.inert = takeover.renderer.value !== 'live';
  });
  effect(() => (takeover.renderer.value === 'figure' ? untracked(() => showSimpleMap(start)) : undefined));
  await startLive(start).catch((error: unknown) => {
    console.error(error);
    report(app, { code: 'worker-dead' });
    takeover.send('failed');
  });
}

/** Reports that the user has touched the prerendered picture or that the view has changed. */
function reportUse({ app, takeover, mount }: Start): void {
  const opened = app.store.view.peek();
  for (const type of ['pointerenter', 'pointerdown', 'focusin', 'wheel']) {
    mount.figure.addEventListener(type, () => takeover.send('used'), { once: true, passive: true });
  }
  effect(() => {
    if (app.store.view.value !== opened) takeover.send('used');
  });
}

/** Loads and starts the live map under the figure. */
async function startLive({ app, takeover, mount, scene, geodataLoaded }: Start): Promise<void> {
  const [{ startLiveMap }, { geodata, hasLand }] = await Promise.all([import('../map/live-map'), geodataLoaded]);
  // The live map only takes over once its land is visible.
  if (!hasLand) return takeover.send('failed');
  await figurePainted();
  const { liveBusy, figureShown } = takeover.reported;
  let remove = () => {};
  const map = startLiveMap({
    container: mount.live,
    content: scene.content.value,
    geodata,
    reducedMotion: () => mount.reducedMotion.value,
    isUnseen: () => takeover.renderer.value !== 'live',
    textFirst: () => app.store.view.value.mode === 'present',
    words: app.messages.map,
    events: {
      ...scene.handlers,
      moving(camera) {
        if (takeover.renderer.peek() === 'live') scene.handlers.moving(camera);
      },
      painted() {
        const hadFocus = mount.figure.contains(document.activeElement);
        takeover.send('painted');
        mount.figure.replaceChildren();
        figureShown.value = false;
        app.trouble.value = app.trouble.value.filter(({ code }) => code !== 'context-lost');
        if (hadFocus) map?.focus();
      },
      busy(now) {
        liveBusy.value = now;
      },
      restored: () => takeover.send('restored'),
      trouble(code) {
        report(app, { code });
        takeover.send(code === 'context-lost' ? 'lost' : 'failed');
        if (code === 'worker-dead') remove();
      },
    },
  });
  if (!map) return;
  const disconnect = scene.connect(map);
  remove = () => {
    disconnect();
    map.remove();
  };
}

/** Shows the simple map, whose code is loaded when it is first shown. Returns a function that removes it. */
function showSimpleMap({ app, takeover, mount, scene, geodataLoaded }: Start): () => void {
  const { figureShown, figureBusy } = takeover.reported;
  const hasFocus = () => [mount.live, mount.figure].some((element) => element.contains(document.activeElement));
  // The covered map loses the focus while the file is loading.
  const hadFocus = hasFocus();
  let remove = () => {};
  let needed = true;
  const start = async () => {
    const [{ startSimpleMap }, { geodata }] = await Promise.all([
      import('../figure/simple-map/simple-map'),
      geodataLoaded,
    ]);
    if (!needed) return;
    const takesFocus = hasFocus() || (hadFocus && document.activeElement === document.body);
    const map = startSimpleMap({
      container: mount.figure,
      content: scene.content.value,
      size: scene.size.value,
      geodata,
      words: app.messages.map,
      events: {
        ...scene.handlers,
        busy(now) {
          figureBusy.value = now;
        },
      },
    });
    if (takesFocus) map.focus();
    const disconnect = scene.connect(map);
    figureShown.value = true;
    remove = () => {
      disconnect();
      map.remove();
      figureShown.value = false;
    };
  };
  start().catch((error: unknown) => {
    console.error(error);
    if (needed) figureBusy.value = false;
  });
  return () => {
    needed = false;
    remove();
    figureBusy.value = true;
  };
}

/** The geodata of the map. If the geometry cannot be loaded, there is only sea, and the panel reports it. */
async function loadGeodata(world: Promise<Topology>, app: PageApp) {
  try {
    return { geodata: geodataOf(await world, app.story), hasLand: true };
  } catch (error) {
    report(app, { code: 'no-geometry', detail: error instanceof Error ? error.message : String(error) });
    return { geodata: geodataOf(undefined, app.story), hasLand: false };
  }
}

/** Resolves after the figure is painted: starting the live map blocks the main thread for a while. */
const figurePainted = () => new Promise<void>(afterPaint);
