import type { Map as LiveMap } from 'maplibre-gl';
import { isCoarse, sharpen } from './coarse';
import { CLOSE_LOOK, GLANCE, landIsPainted } from './painted';
import { workerIsReachable } from './worker';

/** If no land is painted by then, the worker is checked. */
const WORKER_TIMEOUT_MS = 8000;
/** Labels that take longer than this after the land are not waited for. */
const LABEL_TIMEOUT_MS = 10_000;

/** Events of the map's first complete frame. */
export interface PaintEvents {
  /** Land and the rest of the view are on the screen: for the first time, or again after a lost context. */
  readonly painted: () => void;
  readonly trouble: (code: 'worker-dead') => void;
}

/**
 * Reports once when the whole view is on the screen, and again after each lost context; reports a worker that could not
 * be loaded.
 */
export function announcePaint(
  map: LiveMap,
  { events, landColors }: { readonly events: PaintEvents; readonly landColors: () => readonly string[] },
): void {
  const watch = () => {
    let over = false;
    /** Whether MapLibre has nothing left to draw. */
    let idle = false;
    /** Whether a frame is being read, and whether another one was drawn meanwhile. */
    let reading = false;
    let missed = false;
    /** Whether a complete frame showed no land with few samples: a thousand lines may cover it. */
    let failed = false;
    let how = GLANCE;
    const worker = setTimeout(async () => {
      if (!(await workerIsReachable())) events.trouble('worker-dead');
    }, WORKER_TIMEOUT_MS);
    let labels: ReturnType<typeof setTimeout> | undefined;

    const lookCloser = () => {
      if (how === CLOSE_LOOK) return;
      how = CLOSE_LOOK;
      map.triggerRepaint();
    };
    const refine = () => {
      clearTimeout(labels);
      labels = undefined;
      sharpen(map);
    };
    const onRender = async () => {
      idle = false;
      if (isCoarse(map)) {
        if (map.isSourceLoaded('geo/countries')) labels ??= setTimeout(refine, LABEL_TIMEOUT_MS);
        return;
      }
      missed = reading;
      if (reading) return;
      reading = true;
      const isPainted = await landIsPainted(map, landColors(), how);
      reading = false;
      if (over) return;
      if (!isPainted) {
        failed = true;
        if (idle) lookCloser();
        // The missed frame may have been the last one: ask for one more.
        if (missed) map.triggerRepaint();
        return;
      }
      map.off('render', onRender);
      clearTimeout(worker);
      if (idle) return report();
      // Labels are drawn after the land: reported now, the figure's names would disappear before the map's appear.
      labels = setTimeout(report, LABEL_TIMEOUT_MS);
      map.once('idle', report);
    };
    const onIdle = () => {
      idle = true;
      if (isCoarse(map)) refine();
      else if (failed) lookCloser();
    };
    const report = () => {
      stop();
      events.painted();
    };
    const stop = () => {
      over = true;
      clearTimeout(worker);
      clearTimeout(labels);
      map.off('render', onRender);
      map.off('idle', onIdle);
      map.off('idle', report);
      map.off('webglcontextlost', stop);
    };
    map.on('render', onRender);
    map.on('idle', onIdle);
    map.on('webglcontextlost', stop);
    map.on('remove', stop);
  };
  watch();
  map.on('webglcontextrestored', watch);
}
