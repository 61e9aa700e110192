import type { Map as LiveMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announcePaint } from '../../../src/map/announce-paint';
import type { LiveMapEvents } from '../../../src/map/live-map';
import { CLOSE_LOOK, GLANCE, type Look, landIsPainted } from '../../../src/map/painted';

vi.mock('../../../src/map/painted', async (original) => ({
  ...(await original<typeof import('../../../src/map/painted')>()),
  landIsPainted: vi.fn(),
}));
vi.mock('../../../src/map/worker', () => ({ workerIsReachable: async () => true }));
vi.mock('../../../src/map/coarse', () => ({ COARSE: 1, isCoarse: () => false, sharpen() {} }));

/** A map that tells what it is told to tell, and counts the frames that it is asked for. */
function mapOfEvents() {
  const listeners = new Map<string, Set<() => unknown>>();
  const on = (type: string, listener: () => unknown) => {
    listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
  };
  const off = (type: string, listener: () => unknown) => void listeners.get(type)?.delete(listener);
  const fire = (type: string) => [...(listeners.get(type) ?? [])].map((listener) => listener());
  const triggerRepaint = vi.fn();
  const map = { on, once: on, off, triggerRepaint, isSourceLoaded: () => true } as unknown as LiveMap;
  return { map, fire: async (type: string) => void (await Promise.all(fire(type))), triggerRepaint };
}

const landShows = (to: (how: Look) => boolean) =>
  vi.mocked(landIsPainted).mockImplementation(async (_map, _colors, how = GLANCE) => to(how));

describe('the live map', () => {
  const painted = vi.fn();
  const events = { painted, trouble() {} } as unknown as LiveMapEvents;
  beforeEach(() => painted.mockClear());

  it('is announced with its names where land is seen at a glance', async () => {
    landShows(() => true);
    const { map, fire, triggerRepaint } = mapOfEvents();
    announcePaint(map, { events, landColors: () => [] });
    await fire('render');
    expect(painted).not.toHaveBeenCalled();
    await fire('idle');
    expect(painted).toHaveBeenCalledOnce();
    expect(triggerRepaint).not.toHaveBeenCalled();
  });

  it.each(['before', 'after'])(
    'is looked at closely where a thousand lines lie over its land: at rest %s the first look ends',
    async (when) => {
      landShows((how) => how === CLOSE_LOOK);
      const { map, fire, triggerRepaint } = mapOfEvents();
      announcePaint(map, { events, landColors: () => [] });
      const looked = fire('render');
      if (when === 'after') await looked;
      await fire('idle');
      await looked;
      expect(painted).not.toHaveBeenCalled();
      expect(triggerRepaint).toHaveBeenCalledOnce();
      await fire('render');
      await fire('idle');
      expect(painted).toHaveBeenCalledOnce();
    },
  );

  it('is not announced where no land is seen at all, and asks for no frames without end', async () => {
    landShows(() => false);
    const { map, fire, triggerRepaint } = mapOfEvents();
    announcePaint(map, { events, landColors: () => [] });
    for (let frame = 0; frame < 5; frame++) {
      await fire('render');
      await fire('idle');
    }
    expect(painted).not.toHaveBeenCalled();
    expect(triggerRepaint).toHaveBeenCalledOnce();
  });
});
