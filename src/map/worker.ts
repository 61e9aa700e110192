import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { allowScript } from '../ui/script-urls';

/** MapLibre's worker, from the page's own origin. */
const WORKER = new URL(workerUrl, document.baseURI).href;

/** Sets the URL of MapLibre's worker, and allows it as a script. Returns whether the worker may start. */
export function allowWorker(): boolean {
  setWorkerUrl(WORKER);
  return allowScript(WORKER);
}
