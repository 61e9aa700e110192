/*
 * The service worker of a build, `sw.js`: keeps the site for offline use. The build puts its list of files in the place of BUILD.
 *
 * One build has one cache, which is whole or not there. A page is answered with files of its own build only: each file is checked by its
 * hash before it is kept, and a new build waits until no page of the old one is open, or until the page asks for it.
 */

{
  const worker = /** @type {OfflineWorker} */ (/** @type {unknown} */ (self));
  const { scope } = worker.registration;
  const FOLDER = new URL(scope).pathname;
  /** Caches belong to an origin, which other projects may share (github.io): the name has the scope. */
  const OWN_CACHES = `crosscurrents:${encodeURIComponent(FOLDER)}:`;
  const CACHE = OWN_CACHES + BUILD.id;
  /** Number of files that are fetched at the same time. */
  const AT_ONCE = 6;

  worker.addEventListener('install', (event) => event.waitUntil(install()));
  worker.addEventListener('activate', (event) => event.waitUntil(deleteOtherBuilds()));
  worker.addEventListener('message', (event) => event.waitUntil(reply(event)));
  worker.addEventListener('fetch', (event) => {
    const { method, headers, url } = event.request;
    const file = method === 'GET' && !headers.has('range') ? fileAt(url) : undefined;
    if (file !== undefined) event.respondWith(answer(file, event));
  });

  /** @param {string} file */
  const urlOf = (file) => new URL(file.split('/').map(encodeURIComponent).join('/'), scope).href;

  /**
   * The file of the build at an address; undefined: none. Only documents may have a query.
   *
   * @param {string} address
   */
  function fileAt(address) {
    const { origin, pathname, search } = new URL(address);
    if (origin !== new URL(scope).origin || !pathname.startsWith(FOLDER)) return;
    const path = decoded(pathname.slice(FOLDER.length)).replace(/(^|\/)$/, '$1index.html');
    return Object.hasOwn(BUILD.files, path) && (search === '' || path.endsWith('.html')) ? path : undefined;
  }

  /** @param {string} path */
  function decoded(path) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  /** @param {string} file */
  const partsOf = (file) => BUILD.files[file]?.[2]?.split(' ') ?? [];

  /**
   * The files of the core, and those of the languages and stories that are asked for.
   *
   * @param {ReadonlySet<string>} parts
   */
  const filesOf = (parts) => Object.keys(BUILD.files).filter((file) => partsOf(file).every((part) => parts.has(part)));

  /** @param {string} file @param {string} [cacheName] */
  const held = (file, cacheName = CACHE) => worker.caches.match(urlOf(file), { cacheName, ignoreVary: true });

  const otherBuilds = async () =>
    (await worker.caches.keys()).filter((name) => name.startsWith(OWN_CACHES) && name !== CACHE);

  /** Keeps all files, or none. */
  async function install() {
    const isKept = await worker.caches.has(CACHE);
    try {
      await keep(filesOf(await partsKeptBefore()));
    } catch (error) {
      // Not if the worker that is active has this cache: the same build, published once more.
      if (!isKept) await worker.caches.delete(CACHE);
      throw error;
    }
  }

  /** The languages and stories of which the build before keeps a page. */
  async function partsKeptBefore() {
    const parts = /** @type {Set<string>} */ (new Set());
    const pages = Object.keys(BUILD.files).filter((file) => file.endsWith('.html') && partsOf(file).length > 0);
    for (const name of await otherBuilds())
      for (const page of pages) if (await held(page, name)) for (const part of partsOf(page)) parts.add(part);
    return parts;
  }

  async function deleteOtherBuilds() {
    for (const name of await otherBuilds()) await worker.caches.delete(name);
  }

  /**
   * Puts files into the cache that are not there yet.
   *
   * @param {readonly string[]} files
   * @throws {Error} when one does not come as the build made it, or the storage is full
   */
  async function keep(files) {
    const cache = await worker.caches.open(CACHE);
    const waiting = [...files];
    const fetching = Array.from({ length: AT_ONCE }, async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        try {
          if (!(await held(file))) await cache.put(urlOf(file), await genuine(file));
        } catch (error) {
          waiting.length = 0;
          throw error;
        }
      }
    });
    // Nothing is written any more when this ends.
    for (const result of await Promise.allSettled(fetching)) if (result.status === 'rejected') throw result.reason;
  }

  /**
   * A file as the build made it.
   *
   * @param {string} file
   * @returns {Promise<Response>}
   */
  async function genuine(file) {
    // A host may have changed the headers of a document or a worker, such as its security policy.
    const others = /\.html$|worker/.test(file) ? [] : await otherBuilds();
    const sources = [
      ...others.map((name) => () => held(file, name)),
      () => worker.fetch(urlOf(file)),
      // The browser may have kept an older or damaged one.
      () => worker.fetch(urlOf(file), { cache: 'reload' }),
    ];
    for (const source of sources) {
      const response = await source();
      const body = response?.ok ? await response.arrayBuffer() : undefined;
      if (!response || !body || (await hashOf(body)) !== BUILD.files[file]?.[0]) continue;
      const headers = new Headers(response.headers);
      // Of the body on its way. A new response also forgets a redirection, with which no page can be answered.
      for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
      return new Response(body, { headers });
    }
    throw new Error(`${file} is not of this build`);
  }

  /** @param {ArrayBuffer} body */
  async function hashOf(body) {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /**
   * @param {string} file
   * @param {OfflineFetchEvent} event
   * @returns {Promise<Response>}
   */
  async function answer(file, { request, clientId }) {
    const isPage = request.mode === 'navigate';
    if (!isPage && (await isOfOtherBuild(clientId))) return worker.fetch(request);
    const kept = await held(file);
    if (kept) return kept;
    const own = await genuine(file).catch(() => undefined);
    if (!own) return isPage ? worker.fetch(request) : Response.error();
    const cache = await worker.caches.open(CACHE);
    // Before the answer, since `isOfOtherBuild` asks for the page. Storage may be full.
    await cache.put(urlOf(file), own.clone()).catch(() => {});
    return own;
  }

  /**
   * Whether a page came from the server, because it has a newer build and this one does not keep the page: then nor does its rest.
   *
   * @param {string} id
   */
  async function isOfOtherBuild(id) {
    const client = id ? await worker.clients.get(id) : undefined;
    if (!client) return false;
    const file = fileAt(client.url);
    return file === undefined || !(await held(file));
  }

  /** @param {OfflineMessageEvent} event */
  async function reply({ data, source, ports: [port] }) {
    if (data?.type === 'state') port?.postMessage(await stateFor(data.page));
    if (data?.type === 'keep') {
      const error = await keep(filesFor(data.page)).then(() => undefined, nameOf);
      port?.postMessage({ ...(await stateFor(data.page)), error });
    }
    if (data?.type === 'take-over') {
      const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const others = windows.filter(({ id, url }) => id !== source?.id && url.startsWith(scope)).length;
      // Their next parts would be of another build.
      if (others === 0) await worker.skipWaiting();
      port?.postMessage({ others });
    }
  }

  /** @param {string} page its address */
  const filesFor = (page) => filesOf(new Set(partsOf(fileAt(page) ?? '')));

  /** @param {unknown} error */
  const nameOf = (error) => (error instanceof Error ? error.name : 'Error');

  /**
   * What is kept, and whether it is all that a page needs.
   *
   * @param {string} page its address
   */
  async function stateFor(page) {
    const kept = /** @type {Set<string>} */ (new Set());
    if (await worker.caches.has(CACHE)) {
      const cache = await worker.caches.open(CACHE);
      for (const { url } of await cache.keys()) kept.add(fileAt(url) ?? '');
    }
    return {
      id: BUILD.id,
      day: BUILD.day,
      bytes: [...kept].reduce((sum, file) => sum + (BUILD.files[file]?.[1] ?? 0), 0),
      isWhole: filesFor(page).every((file) => kept.has(file)),
    };
  }
}
