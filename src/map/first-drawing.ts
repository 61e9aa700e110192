import type { Map as LiveMap } from 'maplibre-gl';
import { isCoarse, sharpen } from './coarse';
import { workerIsReachable } from './worker';

/** If the map is not drawn by then, the worker is checked. */
const WORKER_TIMEOUT_MS = 8000;

export interface FirstDrawingEvents {
  /** The whole view is drawn: for the first time, or again after a lost context. */
  readonly painted: () => void;
  readonly trouble: (code: 'worker-dead') => void;
}

/**
 * Reports once when the whole view is drawn, and again after each lost context. A map is not idle before its sources are
 * loaded; but MapLibre counts a source as loaded whose features the worker could not read, so an error of the geography
 * means that there will be no map. A worker whose file is missing causes no event at all: it is asked for after a while.
 */
export function announceFirstDrawing(map: LiveMap, { painted, trouble }: FirstDrawingEvents): void {
  const watch = () => {
    let over = false;
    const timer = setTimeout(async () => {
      const isReachable = await workerIsReachable();
      if (!isReachable && !over) fail();
    }, WORKER_TIMEOUT_MS);
    const onIdle = () => {
      // The next idle event follows the first frame with all pixels.
      if (isCoarse(map)) return sharpen(map);
      stop();
      painted();
    };
    const onError = (event: object) => {
      if ('sourceId' in event && String(event.sourceId).startsWith('geo/')) fail();
    };
    const fail = () => {
      stop();
      trouble('worker-dead');
    };
    const stop = () => {
      over = true;
      clearTimeout(timer);
      map.off('idle', onIdle);
      map.off('error', onError);
      map.off('webglcontextlost', stop);
      map.off('remove', stop);
    };
    map.on('idle', onIdle);
    map.on('error', onError);
    map.on('webglcontextlost', stop);
    map.on('remove', stop);
  };
  watch();
  map.on('webglcontextrestored', watch);
}
