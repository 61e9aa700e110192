import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** The only script URL that may become a worker: MapLibre's, from the page's own origin. */
const WORKER = new URL(workerUrl, document.baseURI).href;

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Sets the URL of MapLibre's worker, and allows this URL and no other as a script. MapLibre passes a plain string to
 * `new Worker`, so the Trusted Types policy must be the one named "default":
 * https://github.com/maplibre/maplibre-gl-js/issues/7210
 */
export function allowWorker(): void {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, document.baseURI).href === WORKER) return url;
      throw new TypeError(`Not a script of this page: ${url}`);
    },
  });
  setWorkerUrl(WORKER);
}

/** Whether the worker's file can be loaded. A worker that fails to load causes no error in MapLibre. */
export async function workerIsReachable(): Promise<boolean> {
  try {
    return (await fetch(WORKER, { cache: 'force-cache' })).ok;
  } catch {
    return false;
  }
}
