import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** The one script address that may become a worker: MapLibre's own, beside the page. */
const WORKER = new URL(workerUrl, document.baseURI).href;

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Tells MapLibre where its worker is, and the page's Trusted Types that this address and no other is a script. MapLibre
 * hands its address to `new Worker` as a plain string, so the policy must be the one named "default".
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

/** Whether the worker's file can be had at all; a worker that never answers gives no error of its own. */
export async function workerIsThere(): Promise<boolean> {
  try {
    return (await fetch(WORKER, { cache: 'force-cache' })).ok;
  } catch {
    return false;
  }
}
