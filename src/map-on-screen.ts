import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Topology } from 'topojson-specification';
import type { SimpleMap } from './figure/simple-map';
import type { LiveMap } from './map/live-map';
import type { Desk, MapTrouble } from './panels/desk';
import { geodataOf } from './style/geodata';
import { scaleFor } from './style/scene';
import { styleFor } from './style/style';
import type { Camera } from './view/camera';
import { hovered } from './view/focus';
import { cameraOf } from './view/framing';
import { liveCamera, mapSize } from './view/screen';
import { moveCamera, select } from './view/steps';
import type { Selection } from './view/view';

/** A desk that the map itself may write on. */
export interface MapDesk extends Desk {
  readonly map: Signal<'figure' | 'live' | 'none'>;
  /** False once all of the present view is drawn, by the renderer that is to stay. */
  readonly mapBusy: Signal<boolean>;
  readonly trouble: Signal<readonly MapTrouble[]>;
}

export interface Surroundings {
  /** The elements that hold the live map and, over it, the figure. */
  readonly live: HTMLElement;
  readonly figure: HTMLElement;
  /** The folder that the page stands in. */
  readonly base: string;
  readonly windowWidth: ReadonlySignal<number>;
  readonly reducedMotion: ReadonlySignal<boolean>;
}

/**
 * Brings the map on screen, by one of two renderers. The figure is there as soon as the story and the geometry are; the
 * live map takes over once it has drawn all of the view; wherever it fails, the figure is the map again.
 */
export async function bringMap(desk: MapDesk, world: Promise<Topology>, around: Surroundings): Promise<void> {
  /** The live map holds all of the view, and its graphics context. */
  const isLive = signal(false);
  /** The figure can be drawn: its file and the geometry are there. */
  const hasFigure = signal(false);
  const figureBusy = signal(false);
  const liveBusy = signal(true);
  effect(() => {
    desk.map.value = isLive.value ? 'live' : hasFigure.value ? 'figure' : 'none';
  });
  effect(() => {
    desk.mapBusy.value = figureBusy.value || liveBusy.value;
  });
  effect(() => {
    // What the figure covers takes no focus and is not read out.
    around.live.inert = !isLive.value;
  });
  const scene = sceneOf(desk, around);
  const words = desk.messages.map;
  const ground = groundFrom(world, desk);

  const showFigure = async () => {
    // Both files are asked for at once: neither renderer waits for the other.
    const [{ startSimpleMap }, { geodata }] = await Promise.all([import('./figure/simple-map'), ground]);
    const start = () => {
      const busy = (now: boolean) => {
        figureBusy.value = now;
      };
      const { style, camera, size, hands } = scene;
      const map = startSimpleMap({
        container: around.figure,
        style: style.value,
        camera: camera.value,
        size: size.value,
        geodata,
        words,
        events: { ...hands, busy },
      });
      if (around.live.contains(document.activeElement)) map.focus();
      const untie = scene.tie(map);
      hasFigure.value = true;
      return () => {
        untie();
        map.remove();
        figureBusy.value = false;
      };
    };
    effect(() => (isLive.value ? undefined : untracked(start)));
  };

  const startLive = async () => {
    const [{ startLiveMap }, { geodata, hasLand }] = await Promise.all([import('./map/live-map'), ground]);
    // The live map is believed once its land is seen.
    if (!hasLand) return fail();
    if (hasFigure.value) await figurePainted();
    const { style, camera, hands } = scene;
    let remove = () => {};
    const map = startLiveMap({
      container: around.live,
      style: style.value,
      camera: camera.value,
      geodata,
      landColors: () => [desk.palette.value.land, desk.palette.value.actorLand, desk.palette.value.selectedLand],
      reducedMotion: () => around.reducedMotion.value,
      unseen: () => !isLive.value,
      words,
      events: {
        ...hands,
        painted() {
          const hadFocus = around.figure.contains(document.activeElement);
          isLive.value = true;
          desk.trouble.value = desk.trouble.value.filter(({ code }) => code !== 'context-lost');
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
    const untie = scene.tie(map);
    remove = () => {
      untie();
      map.remove();
    };
  };

  const fail = (code?: MapTrouble['code']) => {
    if (code) tell(desk, { code });
    isLive.value = false;
    liveBusy.value = false;
  };
  await Promise.all([
    showFigure().catch(console.error),
    startLive().catch((error: unknown) => {
      console.error(error);
      fail('worker-dead');
    }),
  ]);
}

/** What both renderers show, and how they are tied to it: view → style and camera; hands and pointer → actions. */
function sceneOf({ story, store, palette }: MapDesk, { base, windowWidth }: Surroundings) {
  const scale = computed(() => scaleFor(windowWidth.value));
  const style = computed(() =>
    styleFor({ story, view: store.view.value, palette: palette.value, scale: scale.value }, base),
  );
  const camera = computed(() => cameraOf(story, store.view.value, mapSize.value));
  return {
    style,
    camera,
    size: mapSize,
    hands: {
      moving(now: Camera) {
        liveCamera.value = now;
      },
      moved: (now: Camera) => store.act(moveCamera(now), 'replace'),
      hover(target: Selection | undefined) {
        hovered.value = target;
      },
      choose: (target: Selection | undefined) => store.act(select(target)),
    },
    /** From now on the map follows the view. Gives what unties it. */
    tie(map: SimpleMap | LiveMap): () => void {
      const ends = [
        effect(() => map.apply(style.value)),
        effect(() => {
          if (mapSize.value.width) map.resize(mapSize.value);
        }),
        effect(() => map.look(camera.value)),
        effect(() => map.lightUp(hovered.value)),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

/** What lies under the story; without the geometry it is sea alone, and the panel says so. */
async function groundFrom(world: Promise<Topology>, desk: MapDesk) {
  try {
    return { geodata: geodataOf(await world, desk.story), hasLand: true };
  } catch (error) {
    tell(desk, { code: 'no-geometry', detail: error instanceof Error ? error.message : String(error) });
    return { geodata: geodataOf(undefined, desk.story), hasLand: false };
  }
}

function tell({ trouble }: MapDesk, news: MapTrouble): void {
  if (!trouble.value.some(({ code }) => code === news.code)) trouble.value = [...trouble.value, news];
}

/** Starting the live map takes the page a while: not before the figure is seen. */
const figurePainted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
