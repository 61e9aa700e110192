import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** The only script URL that may become a worker: MapLibre's, from the page's own origin. */
const WORKER = new URL(workerUrl, document.baseURI).href;

interface TrustedTypes {
  readonly defaultPolicy?: { createScriptURL(url: string): unknown } | null;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Sets the URL of MapLibre's worker, and allows this URL and no other as a script. MapLibre passes a plain string to
 * `new Worker`, so the Trusted Types policy must be the one named "default":
 * https://github.com/maplibre/maplibre-gl-js/issues/7210
 *
 * There is only one such policy: an extension may have made it before the page did. Returns whether the worker may start.
 */
export function allowWorker(): boolean {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  setWorkerUrl(WORKER);
  if (trustedTypes?.defaultPolicy) return permits(trustedTypes.defaultPolicy);
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, document.baseURI).href === WORKER) return url;
      throw new TypeError(`Not a script of this page: ${url}`);
    },
  });
  return true;
}

function permits(policy: { createScriptURL(url: string): unknown }): boolean {
  try {
    return String(policy.createScriptURL(WORKER)) === WORKER;
  } catch {
    return false;
  }
}
