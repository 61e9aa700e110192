import type { Map as LiveMap } from 'maplibre-gl';
import { isCoarse, sharpen } from './coarse';
import type { LiveMapEvents } from './live-map';
import { landIsPainted } from './painted';
import { workerIsThere } from './worker';

/** A worker that has given nothing by then is looked after. */
const WORKER_PATIENCE_MS = 8000;
/** Labels that take longer than this once there is land come when they come. */
const LABEL_PATIENCE_MS = 4000;

/**
 * Tells once all of the view is on the screen, land above all, and again after each lost context; says when the worker
 * stays dead.
 */
export function announcePaint(
  map: LiveMap,
  { events, landColors }: { readonly events: LiveMapEvents; readonly landColors: () => readonly string[] },
): void {
  const watch = () => {
    const worker = setTimeout(async () => {
      if (!(await workerIsThere())) events.trouble('worker-dead');
    }, WORKER_PATIENCE_MS);
    let labels: ReturnType<typeof setTimeout> | undefined;
    const refine = () => {
      map.off('idle', refine);
      clearTimeout(labels);
      labels = undefined;
      sharpen(map);
    };
    const look = () => {
      if (isCoarse(map)) {
        if (map.isSourceLoaded('geo/countries')) labels ??= setTimeout(refine, LABEL_PATIENCE_MS);
        return;
      }
      if (!landIsPainted(map, landColors())) return;
      map.off('render', look);
      clearTimeout(worker);
      // Names come after the land: told now, those of the figure would go before these are there.
      labels = setTimeout(told, LABEL_PATIENCE_MS);
      map.once('idle', told);
    };
    const told = () => {
      stop();
      events.painted();
    };
    const stop = () => {
      clearTimeout(worker);
      clearTimeout(labels);
      map.off('render', look);
      map.off('idle', refine);
      map.off('idle', told);
      map.off('webglcontextlost', stop);
    };
    map.on('render', look);
    map.once('idle', refine);
    map.on('webglcontextlost', stop);
    map.on('remove', stop);
  };
  watch();
  map.on('webglcontextrestored', watch);
}
