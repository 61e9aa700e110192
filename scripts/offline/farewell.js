/*
 * The kill switch, `sw.js` of `npm run build -- --no-offline`: the service worker that ends this site's offline use. It takes over at once,
 * deletes what was kept, and removes itself.
 */

{
  const leaving = /** @type {OfflineWorker} */ (/** @type {unknown} */ (self));
  const OWN = `crosscurrents:${encodeURIComponent(new URL(leaving.registration.scope).pathname)}:`;

  leaving.addEventListener('install', (event) => event.waitUntil(leaving.skipWaiting()));
  leaving.addEventListener('activate', (event) => event.waitUntil(leave()));

  async function leave() {
    for (const name of await leaving.caches.keys()) if (name.startsWith(OWN)) await leaving.caches.delete(name);
    await leaving.registration.unregister();
  }
}
