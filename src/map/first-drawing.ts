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
 * Reports once when the whole view is drawn, and again after each lost context; reports a worker that could not be loaded.
 * MapLibre is idle with a dead worker too, but then its sources have not been loaded.
 */
export function announceFirstDrawing(map: LiveMap, { painted, trouble }: FirstDrawingEvents): void {
  const watch = () => {
    const timer = setTimeout(async () => {
      if (!(await workerIsReachable())) trouble('worker-dead');
    }, WORKER_TIMEOUT_MS);
    const onIdle = () => {
      if (!map.isSourceLoaded('geo/base')) return;
      // The next idle event follows the first frame with all pixels.
      if (isCoarse(map)) return sharpen(map);
      stop();
      painted();
    };
    const stop = () => {
      clearTimeout(timer);
      map.off('idle', onIdle);
      map.off('webglcontextlost', stop);
      map.off('remove', stop);
    };
    map.on('idle', onIdle);
    map.on('webglcontextlost', stop);
    map.on('remove', stop);
  };
  watch();
  map.on('webglcontextrestored', watch);
}
