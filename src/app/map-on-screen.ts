import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Topology } from 'topojson-specification';
import type { SimpleMap } from '../figure/simple-map/simple-map';
import type { LiveMap } from '../map/live-map';
import type { App, MapTrouble } from '../parts/app-context';
import { geodataOf } from '../style/geodata';
import { scaleFor } from '../style/scene';
import { styleFor } from '../style/style';
import { afterPaint } from '../ui/after-paint';
import type { Camera } from '../view/camera';
import { marksOf } from '../view/drawn';
import { hovered } from '../view/focus';
import { cameraOf } from '../view/framing';
import { liveCamera, mapSize } from '../view/screen';
import { moveCamera, select, selectBeside } from '../view/steps';
import type { Selection } from '../view/view';

/** A app that the map itself may write on. */
export interface WritableApp extends App {
  readonly map: Signal<'figure' | 'live' | 'none'>;
  /** False once all of the present view is drawn, by the renderer that is to stay. */
  readonly mapBusy: Signal<boolean>;
  readonly trouble: Signal<readonly MapTrouble[]>;
}

export interface MapMount {
  /** The elements that hold the live map and, over it, the figure. */
  readonly live: HTMLElement;
  readonly figure: HTMLElement;
  /** The figure's element holds a picture of the present view, from before any program ran. */
  readonly prerendered: boolean;
  /** The folder that the page stands in. */
  readonly base: string;
  readonly windowWidth: ReadonlySignal<number>;
  readonly reducedMotion: ReadonlySignal<boolean>;
}

/**
 * Brings the map on screen, by one of two renderers. The figure is there as soon as the story and the geometry are; the
 * live map takes over once it has drawn all of the view; wherever it fails, the figure is the map again.
 */
export async function startMap(app: WritableApp, world: Promise<Topology>, around: MapMount): Promise<void> {
  /** The live map holds all of the view, and its graphics context. */
  const isLive = signal(false);
  /** The live map is not to be expected: the figure is the map. */
  const failed = signal(false);
  const liveBusy = signal(true);
  const scene = sceneOf(app, around);
  const ground = groundFrom(world, app);
  const prerendered = prerenderedPicture(app, around);
  const simple = simpleMapIn(around, app, scene, ground);
  effect(() => {
    // A picture of the view before stays on screen until the next one is there.
    app.map.value = isLive.value ? 'live' : simple.shown.value || around.prerendered ? 'figure' : 'none';
  });
  effect(() => {
    app.mapBusy.value = simple.busy.value || liveBusy.value;
  });
  effect(() => {
    // What the figure covers takes no focus and is not read out.
    around.live.inert = !isLive.value;
  });
  // A picture that stands needs no program, until the view is another, a hand touches it, or it is all that there will be.
  const needed = computed(() => !isLive.value && (failed.value || !prerendered.value));
  effect(() => (needed.value ? untracked(simple.show) : undefined));

  const startLive = async () => {
    const [{ startLiveMap }, { geodata, hasLand }] = await Promise.all([import('../map/live-map'), ground]);
    // The live map is believed once its land is seen.
    if (!hasLand) return fail();
    await figurePainted();
    const { style, camera, handlers } = scene;
    let remove = () => {};
    const map = startLiveMap({
      container: around.live,
      style: style.value,
      camera: camera.value,
      geodata,
      landColors: () => [app.palette.value.land, app.palette.value.actorLand, app.palette.value.selectedLand],
      reducedMotion: () => around.reducedMotion.value,
      unseen: () => !isLive.value,
      wordsFirst: () => app.store.view.value.mode === 'present',
      words: app.messages.map,
      events: {
        ...handlers,
        painted() {
          const hadFocus = around.figure.contains(document.activeElement);
          isLive.value = true;
          around.figure.replaceChildren();
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
    if (code) tell(app, { code });
    failed.value = true;
    isLive.value = false;
    liveBusy.value = false;
  };
  await startLive().catch((error: unknown) => {
    console.error(error);
    fail('worker-dead');
  });
}

/** True while the picture that the page came with shows the present view and no hand has touched it. */
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

/** The simple map: its program is fetched when it is first to be shown. */
function simpleMapIn(around: MapMount, app: WritableApp, scene: Scene, ground: ReturnType<typeof groundFrom>) {
  const shown = signal(false);
  const busy = signal(false);
  const hasFocus = () => [around.live, around.figure].some((one) => one.contains(document.activeElement));
  const show = (): (() => void) => {
    // What is covered loses the focus before the file is there.
    const hadFocus = hasFocus();
    let remove = () => {};
    let wanted = true;
    busy.value = true;
    const start = async () => {
      const [{ startSimpleMap }, { geodata }] = await Promise.all([import('../figure/simple-map/simple-map'), ground]);
      if (!wanted) return;
      const takesFocus = hasFocus() || (hadFocus && document.activeElement === document.body);
      const { style, camera, size, handlers } = scene;
      const map = startSimpleMap({
        container: around.figure,
        style: style.value,
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
      wanted = false;
      remove();
      busy.value = false;
    };
  };
  return { shown, busy, show };
}

type Scene = ReturnType<typeof sceneOf>;

/** What both renderers show, and how they are tied to it: view → style and camera; handlers and pointer → actions. */
function sceneOf({ story, store, palette }: WritableApp, { base, windowWidth }: MapMount) {
  const scale = computed(() => scaleFor(windowWidth.value));
  const style = computed(() =>
    styleFor({ story, view: store.view.value, palette: palette.value, scale: scale.value }, base),
  );
  const lit = computed(() => (hovered.value ? marksOf(story, store.view.value, hovered.value) : []));
  const camera = computed(() => cameraOf(story, store.view.value, mapSize.value));
  return {
    style,
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
        store.act(beside ? selectBeside(story, target) : select(target)),
    },
    /** From now on the map follows the view. Gives what unties it. */
    connect(map: SimpleMap | LiveMap): () => void {
      const ends = [
        effect(() => map.apply(style.value)),
        effect(() => {
          if (mapSize.value.width) map.resize(mapSize.value);
        }),
        effect(() => map.look(camera.value)),
        effect(() => map.lightUp(lit.value)),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

/** What lies under the story; without the geometry it is sea alone, and the panel says so. */
async function groundFrom(world: Promise<Topology>, app: WritableApp) {
  try {
    return { geodata: geodataOf(await world, app.story), hasLand: true };
  } catch (error) {
    tell(app, { code: 'no-geometry', detail: error instanceof Error ? error.message : String(error) });
    return { geodata: geodataOf(undefined, app.story), hasLand: false };
  }
}

function tell({ trouble }: WritableApp, news: MapTrouble): void {
  if (!trouble.value.some(({ code }) => code === news.code)) trouble.value = [...trouble.value, news];
}

/** Starting the live map takes the page a while: not before the figure is seen. */
const figurePainted = () => new Promise<void>(afterPaint);
