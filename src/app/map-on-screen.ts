import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Topology } from 'topojson-specification';
import type { SimpleMap } from '../figure/simple-map/simple-map';
import type { LiveMap } from '../map/live-map';
import type { App, MapTrouble } from '../parts/app-context';
import { geodataOf } from '../style/geodata';
import { scaleFor } from '../style/scene';
import { statesFor } from '../style/states';
import { styleFor } from '../style/style';
import { afterPaint } from '../ui/after-paint';
import type { Camera } from '../view/camera';
import { marksOf } from '../view/drawn';
import { hovered } from '../view/focus';
import { cameraOf } from '../view/framing';
import { liveCamera, mapSize } from '../view/screen';
import { extendSelection, moveCamera, select } from '../view/steps';
import type { Selection } from '../view/view';

/** The app with the signals that the map writes. */
export interface WritableApp extends App {
  readonly map: Signal<'figure' | 'live' | 'none'>;
  /** False once the final renderer has drawn the whole view. */
  readonly mapBusy: Signal<boolean>;
  readonly trouble: Signal<readonly MapTrouble[]>;
}

export interface MapMount {
  /** The elements of the live map and, over it, the figure. */
  readonly live: HTMLElement;
  readonly figure: HTMLElement;
  /** Whether the figure's element contains a prerendered picture of the current view. */
  readonly prerendered: boolean;
  /** The URL of the page's folder. */
  readonly base: string;
  readonly windowWidth: ReadonlySignal<number>;
  readonly reducedMotion: ReadonlySignal<boolean>;
}

/**
 * Starts the map, with one of two renderers. The figure is shown as soon as the story and the geometry are loaded; the
 * live map takes over once it has drawn the whole view; if it fails, the figure is the map again.
 */
export async function startMap(app: WritableApp, world: Promise<Topology>, mount: MapMount): Promise<void> {
  /** Whether the live map has drawn the whole view and has its graphics context. */
  const isLive = signal(false);
  /** Whether the live map has failed, so the figure is the map. */
  const failed = signal(false);
  const liveBusy = signal(true);
  const scene = sceneOf(app, mount);
  const geodataLoaded = loadGeodata(world, app);
  const prerendered = prerenderedPicture(app, mount);
  const simple = simpleMapIn(mount, app, scene, geodataLoaded);
  effect(() => {
    // The prerendered picture stays on screen until the next one is drawn.
    app.map.value = isLive.value ? 'live' : simple.shown.value || mount.prerendered ? 'figure' : 'none';
  });
  effect(() => {
    app.mapBusy.value = simple.busy.value || liveBusy.value;
  });
  effect(() => {
    // The covered live map must not take the focus or be read out.
    mount.live.inert = !isLive.value;
  });
  // The prerendered picture needs no program until the view changes, the user touches it, or the live map fails.
  const needed = computed(() => !isLive.value && (failed.value || !prerendered.value));
  effect(() => (needed.value ? untracked(simple.show) : undefined));

  const startLive = async () => {
    const [{ startLiveMap }, { geodata, hasLand }] = await Promise.all([import('../map/live-map'), geodataLoaded]);
    // The live map only takes over once its land is visible.
    if (!hasLand) return fail();
    await figurePainted();
    const { style, states, camera, handlers } = scene;
    let remove = () => {};
    const map = startLiveMap({
      container: mount.live,
      style: style.value,
      states: states.value,
      camera: camera.value,
      geodata,
      reducedMotion: () => mount.reducedMotion.value,
      isUnseen: () => !isLive.value,
      words: app.messages.map,
      events: {
        ...handlers,
        painted() {
          const hadFocus = mount.figure.contains(document.activeElement);
          isLive.value = true;
          mount.figure.replaceChildren();
          app.trouble.value = app.trouble.value.filter(({ code }) => code !== 'context-lost');
          if (hadFocus) map?.focus();
        },
        busy(now) {
          liveBusy.value = now;
        },
        trouble(code) {
          fail(code);
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
  };

  const fail = (code?: MapTrouble['code']) => {
    if (code) report(app, { code });
    failed.value = true;
    isLive.value = false;
    liveBusy.value = false;
  };
  await startLive().catch((error: unknown) => {
    console.error(error);
    fail('worker-dead');
  });
}

/** True while the prerendered picture shows the current view and the user has not touched it. */
function prerenderedPicture({ store }: WritableApp, { prerendered, figure }: MapMount): ReadonlySignal<boolean> {
  const opened = store.view.value;
  const untouched = signal(prerendered);
  if (prerendered) {
    const touched = () => {
      untouched.value = false;
    };
    for (const type of ['pointerenter', 'pointerdown', 'focusin', 'wheel']) {
      figure.addEventListener(type, touched, { once: true, passive: true });
    }
  }
  return computed(() => untouched.value && store.view.value === opened);
}

/** The simple map. Its code is loaded when it is first shown. */
function simpleMapIn(mount: MapMount, app: WritableApp, scene: Scene, geodataLoaded: ReturnType<typeof loadGeodata>) {
  const shown = signal(false);
  const busy = signal(false);
  const hasFocus = () => [mount.live, mount.figure].some((element) => element.contains(document.activeElement));
  const show = (): (() => void) => {
    // The covered map loses the focus while the file is loading.
    const hadFocus = hasFocus();
    let remove = () => {};
    let needed = true;
    busy.value = true;
    const start = async () => {
      const [{ startSimpleMap }, { geodata }] = await Promise.all([
        import('../figure/simple-map/simple-map'),
        geodataLoaded,
      ]);
      if (!needed) return;
      const takesFocus = hasFocus() || (hadFocus && document.activeElement === document.body);
      const { style, states, camera, size, handlers } = scene;
      const map = startSimpleMap({
        container: mount.figure,
        style: style.value,
        states: states.value,
        camera: camera.value,
        size: size.value,
        geodata,
        words: app.messages.map,
        events: {
          ...handlers,
          busy(now) {
            busy.value = now;
          },
        },
      });
      if (takesFocus) map.focus();
      const disconnect = scene.connect(map);
      shown.value = true;
      remove = () => {
        disconnect();
        map.remove();
        shown.value = false;
      };
    };
    start().catch((error: unknown) => {
      console.error(error);
      busy.value = false;
    });
    return () => {
      needed = false;
      remove();
      busy.value = false;
    };
  };
  return { shown, busy, show };
}

type Scene = ReturnType<typeof sceneOf>;

/** What both renderers show, derived from the view, and the handlers of their events, which change the view. */
function sceneOf({ story, store, palette }: WritableApp, { base, windowWidth }: MapMount) {
  const scale = computed(() => scaleFor(windowWidth.value));
  const style = computed(() =>
    styleFor({ story, view: store.view.value, palette: palette.value, scale: scale.value }, base),
  );
  const states = computed(() => statesFor({ story, view: store.view.value }));
  const lit = computed(() => (hovered.value ? marksOf(story, store.view.value, hovered.value) : []));
  const camera = computed(() => cameraOf(story, store.view.value, mapSize.value));
  return {
    style,
    states,
    camera,
    size: mapSize,
    handlers: {
      moving(now: Camera) {
        liveCamera.value = now;
      },
      moved: (now: Camera) => store.act(moveCamera(now), 'replace'),
      hover(target: Selection | undefined) {
        hovered.value = target;
      },
      choose: (target: Selection | undefined, beside: boolean) =>
        store.act(beside ? extendSelection(story, target) : select(target)),
    },
    /** Makes the map follow the view. Returns a function that stops it. */
    connect(map: SimpleMap | LiveMap): () => void {
      const disposers = [
        effect(() => map.apply(style.value, states.value)),
        effect(() => {
          if (mapSize.value.width) map.resize(mapSize.value);
        }),
        effect(() => map.look(camera.value)),
        effect(() => map.lightUp(lit.value)),
      ];
      return () => {
        for (const dispose of disposers) dispose();
      };
    },
  };
}

/** The geodata of the map. If the geometry cannot be loaded, there is only sea, and the panel reports it. */
async function loadGeodata(world: Promise<Topology>, app: WritableApp) {
  try {
    return { geodata: geodataOf(await world, app.story), hasLand: true };
  } catch (error) {
    report(app, { code: 'no-geometry', detail: error instanceof Error ? error.message : String(error) });
    return { geodata: geodataOf(undefined, app.story), hasLand: false };
  }
}

/** Adds a problem to those that the panel reports, unless it is already there. */
function report({ trouble }: WritableApp, added: MapTrouble): void {
  if (!trouble.value.some(({ code }) => code === added.code)) trouble.value = [...trouble.value, added];
}

/** Resolves after the figure is painted: starting the live map blocks the main thread for a while. */
const figurePainted = () => new Promise<void>(afterPaint);
