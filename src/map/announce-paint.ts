import type { Map as LiveMap } from 'maplibre-gl';
import { isCoarse, sharpen } from './coarse';
import { CLOSE_LOOK, GLANCE, landIsPainted } from './painted';
import { workerIsThere } from './worker';

/** A worker that has given nothing by then is looked after. */
const WORKER_PATIENCE_MS = 8000;
/** Labels that take longer than this once there is land come when they come. */
const LABEL_PATIENCE_MS = 10_000;

/** What is reported while the map paints. */
export interface PaintEvents {
  /** Land is on the screen, and all of the view with it: for the first time, or again after a lost context. */
  readonly painted: () => void;
  readonly trouble: (code: 'worker-dead') => void;
}

/**
 * Tells once all of the view is on the screen, land above all, and again after each lost context; says when the worker
 * stays dead.
 */
export function announcePaint(
  map: LiveMap,
  { events, landColors }: { readonly events: PaintEvents; readonly landColors: () => readonly string[] },
): void {
  const watch = () => {
    let over = false;
    /** Nothing is left to draw since the last frame. */
    let idle = false;
    /** A frame is being looked at; and whether another one was drawn meanwhile. */
    let reading = false;
    let missed = false;
    /** A whole frame showed no land at a glance: there may be a thousand lines over it. */
    let failed = false;
    let how = GLANCE;
    const worker = setTimeout(async () => {
      if (!(await workerIsThere())) events.trouble('worker-dead');
    }, WORKER_PATIENCE_MS);
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
    const look = async () => {
      idle = false;
      if (isCoarse(map)) {
        if (map.isSourceLoaded('geo/countries')) labels ??= setTimeout(refine, LABEL_PATIENCE_MS);
        return;
      }
      missed = reading;
      if (reading) return;
      reading = true;
      const seen = await landIsPainted(map, landColors(), how);
      reading = false;
      if (over) return;
      if (!seen) {
        failed = true;
        if (idle) lookCloser();
        // The frame that was missed may have been the last one: then one more is drawn for this.
        if (missed) map.triggerRepaint();
        return;
      }
      map.off('render', look);
      clearTimeout(worker);
      if (idle) return told();
      // Names come after the land: told now, those of the figure would go before these are there.
      labels = setTimeout(told, LABEL_PATIENCE_MS);
      map.once('idle', told);
    };
    const rest = () => {
      idle = true;
      if (isCoarse(map)) refine();
      else if (failed) lookCloser();
    };
    const told = () => {
      stop();
      events.painted();
    };
    const stop = () => {
      over = true;
      clearTimeout(worker);
      clearTimeout(labels);
      map.off('render', look);
      map.off('idle', rest);
      map.off('idle', told);
      map.off('webglcontextlost', stop);
    };
    map.on('render', look);
    map.on('idle', rest);
    map.on('webglcontextlost', stop);
    map.on('remove', stop);
  };
  watch();
  map.on('webglcontextrestored', watch);
}
