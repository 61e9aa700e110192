import { effect, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapSceneOf } from '../../../src/app/map-scene';
import { cameraOn } from '../../../src/parts/naming/visibility';
import { hovered } from '../../../src/view/focus';
import { mapSize } from '../../../src/view/screen';
import { chooseTheme, goTo, moveCamera, select, toggleLayer } from '../../../src/view/steps';
import { appAt } from '../panels/test-app';

/** A renderer that only records what it is asked for, connected to an app. */
function connected(hash: string) {
  const app = appAt(hash);
  const scene = mapSceneOf(app, { base: '', windowWidth: signal(1366), covered: signal([]) });
  const renderer = {
    show: vi.fn(),
    resize: vi.fn(),
    focus: vi.fn(),
    remove: vi.fn(),
  };
  const disconnect = scene.connect(renderer, (error) => {
    throw error;
  });
  for (const call of Object.values(renderer)) call.mockClear();
  return { ...app, scene, renderer, disconnect };
}

beforeEach(() => {
  mapSize.value = { width: 984, height: 768 };
});
afterEach(() => {
  mapSize.value = { width: 0, height: 0 };
  hovered.value = undefined;
});

describe('a renderer that throws', () => {
  const failing = (method: 'show' | 'resize') => {
    const app = appAt('#/explore');
    const scene = mapSceneOf(app, { base: '', windowWidth: signal(1366), covered: signal([]) });
    const renderer = { show: vi.fn(), resize: vi.fn(), focus: vi.fn(), remove: vi.fn() };
    const failed = vi.fn();
    const disconnect = scene.connect(renderer, failed);
    renderer[method].mockClear();
    const error = new Error('The map has broken.');
    renderer[method].mockImplementationOnce(() => {
      throw error;
    });
    return { ...app, renderer, failed, error, disconnect };
  };

  it('while it shows a view leaves the step done, and is reported', async () => {
    const { story, store, renderer, failed, error } = failing('show');
    const [layer] = story.layers;
    if (!layer) throw new Error('The story has no layer.');
    const seen: boolean[] = [];
    const stop = effect(() => void seen.push(store.view.value.layers.includes(layer.id)));
    expect(() => store.act(toggleLayer(story, layer.id))).not.toThrow();
    // Whoever else follows the view gets it as well.
    expect(seen).toEqual([layer.on, !layer.on]);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledExactlyOnceWith(error));
    store.act(toggleLayer(story, layer.id));
    expect(seen).toEqual([layer.on, !layer.on, layer.on]);
    // It may draw again, and is reported no second time.
    expect(renderer.show).toHaveBeenCalledTimes(2);
    expect(failed).toHaveBeenCalledOnce();
    stop();
  });

  it('at a new size is reported, and may be removed at once', async () => {
    const { renderer, failed, error, disconnect } = failing('resize');
    failed.mockImplementation(disconnect);
    expect(() => {
      mapSize.value = { width: 400, height: 500 };
    }).not.toThrow();
    await vi.waitFor(() => expect(failed).toHaveBeenCalledExactlyOnceWith(error));
    renderer.resize.mockClear();
    mapSize.value = { width: 500, height: 500 };
    expect(renderer.resize).not.toHaveBeenCalled();
  });
});

describe('a renderer that follows the view', () => {
  it('keeps the camera object where nothing moves: at a switch, a theme, a selection', () => {
    const { story, store, renderer, scene } = connected('#/explore');
    const [layer] = story.layers;
    const [place] = story.places;
    const before = scene.content.value.camera;
    if (!layer || !place) throw new Error('The story has no layer or no place');
    for (const step of [
      toggleLayer(story, layer.id),
      chooseTheme('night'),
      select({ kind: 'place', id: place.id }),
      moveCamera(undefined),
    ]) {
      store.act(step);
    }
    const cameras = renderer.show.mock.calls.map(([{ camera }]) => camera);
    expect(cameras).toHaveLength(3);
    expect(new Set([...cameras, before]).size).toBe(1);
  });

  it('gets another camera where a step moves it: to a place outside of the viewport, to a chapter', () => {
    const { story, store, renderer, scene } = connected('#/explore');
    const away = story.places.find(({ offMap }) => offMap);
    if (!away) throw new Error('The story has no place outside of the viewport');
    store.act(moveCamera(cameraOn(away)));
    expect(renderer.show.mock.calls.map(([{ camera }]) => camera)).toEqual([store.view.value.camera]);
    store.act(goTo(story, 'story', story.chapters[1]?.id));
    expect(renderer.show).toHaveBeenCalledTimes(2);
    expect(renderer.show).toHaveBeenLastCalledWith(scene.content.value);
    expect(scene.content.value.camera).not.toEqual(store.view.value.camera);
  });

  it('gets a new size with the camera for it', () => {
    const { renderer } = connected('#/explore');
    mapSize.value = { width: 400, height: 500 };
    expect(renderer.resize).toHaveBeenCalledExactlyOnceWith({ width: 400, height: 500 });
    expect(renderer.show).toHaveBeenCalledOnce();
  });

  it('reports to the view, and no longer follows it after it is disconnected', () => {
    const { story, store, renderer, scene, disconnect } = connected('#/explore');
    const [place] = story.places;
    if (!place) throw new Error('The story has no place');
    scene.handlers.choose({ kind: 'place', id: place.id }, { beside: false, lines: [], at: { x: 0, y: 0 } });
    expect(store.view.value.select).toEqual({ kind: 'place', id: place.id });
    disconnect();
    renderer.show.mockClear();
    scene.handlers.moved({ center: [1, 2], zoom: 3, bearing: 0, pitch: 0 });
    expect(store.view.value.camera?.center).toEqual([1, 2]);
    expect(renderer.show).not.toHaveBeenCalled();
  });
});
