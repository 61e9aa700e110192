import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { App } from '../parts/app-context';
import type { MapContent, MapRenderer, MapRendererEvents } from '../style/map-renderer';
import { statesFor, withHover } from '../style/states';
import { styleFor } from '../style/style';
import { type Camera, isSameCamera } from '../view/camera';
import { marksOf } from '../view/drawn';
import { choice, hovered, pressedPlace } from '../view/focus';
import { type Box, cameraOf, scaleIn } from '../view/framing';
import { labelledLines, liveCamera, mapSize } from '../view/screen';
import { extendSelection, moveCamera, select } from '../view/steps';
import { selectionText } from '../view/view';

export interface SceneOptions {
  /** The URL of the page's folder. */
  readonly base: string;
  readonly windowWidth: ReadonlySignal<number>;
  /** Where the map is not visible. */
  readonly covered: ReadonlySignal<readonly Box[]>;
}

export type MapScene = ReturnType<typeof mapSceneOf>;

/** What each renderer shows, derived from the view, and the handlers of its events, which change the view. */
export function mapSceneOf(
  { story, store, palette, gathered }: Pick<App, 'story' | 'store' | 'palette' | 'gathered'>,
  { base, windowWidth, covered }: SceneOptions,
) {
  const scale = computed(() => scaleIn(store.view.value, windowWidth.value));
  const style = computed(() => {
    const scene = { story, view: store.view.value, palette: palette.value, scale: scale.value };
    return gathered ? gathered.styleOf(scene, base, gathered.now.value) : styleFor(scene, base);
  });
  const selection = computed(() => {
    const scene = { story, view: store.view.value };
    return gathered ? gathered.statesOf(scene, gathered.now.value) : statesFor(scene);
  });
  const states = computed(() => {
    const marks = hovered.value ? marksOf(story, store.view.value, hovered.value) : [];
    const drawn = gathered ? marks.map(gathered.drawnAs(gathered.now.value.gathering)) : marks;
    return withHover(selection.value, drawn.map(selectionText));
  });
  let former: Camera | undefined;
  // The former object is returned for an equal camera, so that a renderer sees which step moves the map.
  const camera = computed(() => {
    const next = cameraOf(story, store.view.value, mapSize.value);
    former = isSameCamera(former, next) ? (former ?? next) : next;
    return former;
  });
  const content = computed<MapContent>(() => ({
    style: style.value,
    states: states.value,
    camera: camera.value,
    covered: covered.value,
  }));
  const handlers: Omit<MapRendererEvents, 'busy'> = {
    moving(now) {
      liveCamera.value = now;
    },
    moved: (now) => store.act(moveCamera(now), 'replace'),
    labelled(relations) {
      const former = labelledLines.peek();
      const isSame = former && relations.length === former.size && relations.every((id) => former.has(id));
      if (!isSame) labelledLines.value = new Set(relations);
    },
    hover(target) {
      hovered.value = target;
    },
    choose(target, pressed) {
      if (target?.kind === 'place' && pressedPlace.peek()?.(target.id)) return;
      const opened = gathered?.openedBy(gathered.now.peek().gathering, target, pressed);
      if (gathered && opened) {
        const { zoomsTo, press } = opened;
        const nearer = zoomsTo && gathered.nearerCamera(story, zoomsTo, camera.peek(), mapSize.peek());
        if (nearer) store.act(moveCamera(nearer), 'replace');
        else choice.value = press;
        return;
      }
      const press = gathered ? gathered.withRelations(gathered.now.peek().gathering, pressed) : pressed;
      // Lines end at places: a press that reaches a place means it.
      if (press.lines.length > 1 && target?.kind !== 'place') choice.value = press;
      else store.act(press.beside ? extendSelection(story, target) : select(target));
    },
  };
  return {
    content,
    size: mapSize,
    handlers,
    /**
     * Makes a renderer follow the view. Returns a function that stops it. What the renderer throws goes to `failed`, and not
     * to whoever has changed the view.
     */
    connect(renderer: MapRenderer, failed: (error: unknown) => void): () => void {
      const follow = (act: () => void) =>
        effect(() => {
          try {
            act();
          } catch (error) {
            // Later: it may remove this effect.
            queueMicrotask(() => failed(error));
          }
        });
      const disposers = [
        follow(() => {
          if (mapSize.value.width) renderer.resize(mapSize.value);
        }),
        follow(() => renderer.show(content.value)),
      ];
      return () => {
        for (const dispose of disposers) dispose();
      };
    },
  };
}
