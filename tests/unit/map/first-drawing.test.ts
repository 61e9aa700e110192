// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COARSE, MAX_CANVAS } from '../../../src/map/coarse';
import { announceFirstDrawing } from '../../../src/map/first-drawing';
import { fakeMap } from './fake-map';

const worker = { isReachable: true };
vi.mock('../../../src/map/worker', () => ({ workerIsReachable: async () => worker.isReachable }));

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
    vi.useFakeTimers();
    worker.isReachable = true;
    return () => vi.useRealTimers();
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

  it('reports a worker that cannot be loaded, but not a slow one', async () => {
    const slow = watched();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(slow.reports).toEqual([]);
    worker.isReachable = false;
    const dead = watched();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(dead.reports).toEqual(['worker-dead']);
  });

  it('does not count a worker as dead that is checked while the map is drawn', async () => {
    worker.isReachable = false;
    const { fire, reports } = watched();
    vi.advanceTimersByTime(20_000); // the check has begun, and its answer has not come
    fire('idle');
    fire('idle');
    await vi.advanceTimersByTimeAsync(0);
    expect(reports).toEqual(['painted']);
  });

  it('is watched no longer once it is over or the map is removed', async () => {
    worker.isReachable = false;
    const { fire, listening, reports } = watched();
    fire('remove');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([reports, listening('idle')]).toEqual([[], 0]);
  });
});
