// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveMapEvents } from '../../../src/map/live-map';
import { startLiveMap } from '../../../src/map/live-map';
import { NO_STATES } from '../../../src/style/states';
import { fakeMap } from './fake-map';

/** What the fake library does. `answers`: whether the worker answers; `restart`: what replaces it. */
const library = vi.hoisted(() => ({
  map: undefined as unknown,
  answers: true,
  isAllowed: true,
  restart: () => {},
}));

vi.mock('maplibre-gl', () => ({
  Map: function FakeMap() {
    return library.map;
  },
  GPUInitializationError: class extends Error {},
  addProtocol() {},
  getGlobalDispatcher: () => ({
    ping: () => (library.answers ? Promise.resolve(true) : new Promise(() => {})),
    ensureWorkers: async () => library.restart(),
    on() {},
    off() {},
  }),
}));
vi.mock('../../../src/map/worker', () => ({ allowWorker: () => library.isAllowed }));
vi.mock('../../../src/ui/after-paint', () => ({ afterPaint: (act: () => void) => act() }));

const camera = { center: [126, 37], zoom: 4, bearing: 0, pitch: 0 } as const;
const style = (id: string) => ({ version: 8 as const, sources: {}, layers: [{ id, type: 'background' as const }] });
const content = (id: string) => ({ style: style(id), states: NO_STATES, camera, covered: [] });

function started() {
  const setStyle = vi.fn();
  const state = { ratio: 0 };
  const { map, fire } = fakeMap({
    once(type: string, listener: () => void) {
      const first = () => {
        map.off(type as 'load', first);
        listener();
      };
      map.on(type as 'load', first);
    },
    setStyle,
    touchZoomRotate: { disableRotation() {} },
    getContainer: () => document.createElement('div'),
    getPixelRatio: () => state.ratio,
    setPixelRatio(ratio: number) {
      state.ratio = ratio;
    },
    getCenter: () => ({ lng: 126, lat: 37 }),
    getZoom: () => 4,
    getBearing: () => 0,
    getPitch: () => 0,
    getLayer() {},
    addLayer() {},
    getCanvas: () => document.createElement('canvas'),
    jumpTo() {},
    setVerticalFieldOfView() {},
    setMissingStyleImageResolver() {},
    resize() {},
    triggerRepaint() {},
    remove: () => fire('remove'),
  });
  library.map = map;
  const said: string[] = [];
  const note =
    (what: string) =>
    (detail?: unknown): void =>
      void said.push(typeof detail === 'string' || typeof detail === 'boolean' ? `${what} ${detail}` : what);
  const events: LiveMapEvents = {
    busy: note('busy'),
    moving() {},
    labelled() {},
    moved: note('moved'),
    hover() {},
    choose() {},
    painted: note('painted'),
    trouble: note('trouble'),
    restored: note('restored'),
  };
  const renderer = startLiveMap({
    container: document.createElement('div'),
    content: content('first'),
    closest: 9,
    geodata: {} as never,
    reducedMotion: () => true,
    isUnseen: () => true,
    textFirst: () => false,
    words: {},
    events,
  });
  return { renderer, fire, said, setStyle };
}

/** A context that the hardware has taken has a canvas; MapLibre's own event after a restart has none. */
const lost = { originalEvent: { target: {} } };
const replaced = { originalEvent: { target: null } };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(library, { answers: true, isAllowed: true, restart: () => {} });
  return () => vi.useRealTimers();
});

describe('a context that is lost', () => {
  it('before the first style has none to restore: the map gets the style that is wanted by then', () => {
    const { renderer, fire, said, setStyle } = started();
    fire('webglcontextlost', lost);
    renderer?.show(content('second'));
    renderer?.resize({ width: 10, height: 10 });
    expect(said).toEqual(['trouble context-lost']);
    fire('webglcontextrestored');
    expect(setStyle).toHaveBeenCalledWith(style('second'), { diff: false });
    expect(said).toEqual(['trouble context-lost', 'restored', 'busy true']);
  });

  it('later is restored by the library, with its style', () => {
    const { fire, said, setStyle } = started();
    fire('style.load');
    fire('webglcontextlost', lost);
    fire('idle');
    fire('webglcontextrestored');
    expect(setStyle).not.toHaveBeenCalled();
    expect(said).toEqual(['trouble context-lost', 'restored', 'busy true']);
  });

  it('for good asks no worker and claims nothing more', async () => {
    library.answers = false;
    const { renderer, fire, said } = started();
    fire('style.load');
    fire('dataloading');
    fire('webglcontextlost', lost);
    renderer?.show(content('second'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(said).toEqual(['busy true', 'trouble context-lost']);
  });
});

describe('a worker that is killed', () => {
  /** The map was drawn, and then needs the worker. */
  function waiting() {
    const map = started();
    map.fire('style.load');
    for (const type of ['idle', 'idle', 'dataloading']) map.fire(type);
    map.said.length = 0;
    library.answers = false;
    return map;
  }

  it('is replaced within 15 s, and the map draws again', async () => {
    const { fire, said } = waiting();
    library.restart = () => {
      library.answers = true;
      fire('webglcontextlost', replaced);
      fire('webglcontextrestored', replaced);
    };
    await vi.advanceTimersByTimeAsync(25_000);
    expect(said).toEqual(['trouble worker-restarts', 'trouble worker-restarts', 'restored', 'busy true']);
    fire('idle');
    fire('idle');
    expect(said.slice(4)).toContain('painted');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said.filter((one) => one.startsWith('trouble worker-dead'))).toEqual([]);
  });

  it('is given up where nothing replaces it', async () => {
    const { said } = waiting();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(said).toEqual(['trouble worker-restarts', 'trouble worker-dead']);
  });

  it('is given up where those that replace it die as well', async () => {
    const { fire, said } = waiting();
    library.restart = () => {
      fire('webglcontextlost', replaced);
      fire('webglcontextrestored', replaced);
    };
    await vi.advanceTimersByTimeAsync(120_000);
    expect(said.at(-1)).toBe('trouble worker-dead');
  });

  it('is not suspected while it answers, however long the map draws', async () => {
    const { said } = waiting();
    library.answers = true;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(said).toEqual([]);
  });

  it('is not asked for a map that was removed', async () => {
    const { renderer, said } = waiting();
    renderer?.remove();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([]);
  });
});

it('a browser that lets no worker start has no live map, and the reason is said', () => {
  library.isAllowed = false;
  const { renderer, said } = started();
  expect([renderer, said]).toEqual([undefined, ['trouble worker-blocked']]);
});
