/*
 * Starts the worker of the program, which is in the single file as well. `scripts/single/bundle.mjs` puts this `Worker` in the place of the
 * browser's.
 */
import { held } from './file-server.js';

/** The worker's script as a URL, once `entry.js` has waited for it. */
let address = '';

/** Unpacks the worker, which the program starts without waiting. */
export async function prepareWorker() {
  const code = await held('worker.js');
  if (code) address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

/**
 * @typedef {object} Policy
 * @property {(url: string) => string} createScriptURL
 */

const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */ (
  globalThis
);
const policy = trustedTypes?.createPolicy('worker', { createScriptURL: (url) => url });

/**
 * The only worker of the program, whatever address it names. No class, which could not even be defined in a browser without workers.
 */
export function Worker() {
  // The browser's own, and not this function.
  return new globalThis.Worker(policy?.createScriptURL(address) ?? address);
}
