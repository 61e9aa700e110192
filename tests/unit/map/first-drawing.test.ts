// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COARSE, MAX_CANVAS } from '../../../src/map/coarse';
import { announceFirstDrawing } from '../../../src/map/first-drawing';
import { fakeMap } from './fake-map';

const worker = { answers: true };
const dispatcher = fakeMap({ ping: async () => worker.answers });
vi.mock('maplibre-gl', () => ({ getGlobalDispatcher: () => dispatcher.map }));

const size = { width: 1000, height: 640 };

function watched() {
  const state = { pixelRatio: COARSE as number };
  const { map, fire, listening } = fakeMap({
    getContainer: () => ({ clientWidth: size.width, clientHeight: size.height }),
    getPixelRatio: () => state.pixelRatio,
    setPixelRatio(ratio: number) {
      state.pixelRatio = ratio;
    },
  });
  const reports: string[] = [];
  announceFirstDrawing(map, { painted: () => reports.push('painted'), trouble: (code) => reports.push(code) });
  return { state, fire, listening, reports };
}

describe('the first drawing', () => {
  beforeEach(() => {
    worker.answers = true;
  });

  it('is announced once, when the map is idle with all pixels of the screen', () => {
    const { state, fire, reports } = watched();
    fire('idle');
    expect([reports, state.pixelRatio]).toEqual([[], devicePixelRatio]);
    fire('idle');
    fire('idle');
    expect(reports).toEqual(['painted']);
  });

  it('keeps the canvas of a large sharp screen to what MapLibre is told to draw at most', () => {
    vi.stubGlobal('devicePixelRatio', 3);
    Object.assign(size, { width: 5120, height: 1440 });
    const { state, fire } = watched();
    fire('idle');
    expect(state.pixelRatio * size.width).toBe(MAX_CANVAS);
    Object.assign(size, { width: 1000, height: 640 });
    vi.unstubAllGlobals();
  });

  it('is not announced when the worker cannot read the geography: MapLibre counts that as loaded', () => {
    const { state, fire, reports } = watched();
    fire('error', { sourceId: 'story/arcs' });
    fire('error', { error: new Error('no tile') });
    expect(reports).toEqual([]);
    fire('error', { sourceId: 'geo/base' });
    fire('idle');
    fire('idle');
    expect([reports, state.pixelRatio]).toEqual([['worker-dead'], COARSE]);
  });

  it('is announced again after a lost context, and not while it is lost', () => {
    const { fire, reports } = watched();
    fire('idle');
    fire('webglcontextlost');
    fire('idle');
    expect(reports).toEqual([]);
    fire('webglcontextrestored');
    fire('idle');
    expect(reports).toEqual(['painted']);
  });

  it('reports a worker that throws an error and does not answer, but not one that answers', async () => {
    const alive = watched();
    dispatcher.fire('error');
    await Promise.resolve();
    await Promise.resolve();
    expect(alive.reports).toEqual([]);
    alive.fire('remove');
    worker.answers = false;
    const dead = watched();
    dispatcher.fire('error');
    await vi.waitFor(() => expect(dead.reports).toEqual(['worker-dead']));
  });

  it('does not count a worker as dead that is asked while the map is drawn', async () => {
    worker.answers = false;
    const { fire, reports } = watched();
    dispatcher.fire('error'); // it is asked, and its answer has not come
    fire('idle');
    fire('idle');
    await Promise.resolve();
    await Promise.resolve();
    expect(reports).toEqual(['painted']);
  });

  it('is watched no longer once it is over or the map is removed', () => {
    const before = dispatcher.listening('error');
    const { fire, listening, reports } = watched();
    fire('remove');
    expect([reports, listening('idle'), dispatcher.listening('error')]).toEqual([[], 0, before]);
  });
});
