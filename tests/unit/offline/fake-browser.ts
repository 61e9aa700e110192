import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * A browser with one origin, as far as a service worker sees it: its life, its caches, the windows and the server. The worker's own script
 * runs in it.
 */

const WORKER = readFileSync('scripts/offline/service-worker.js', 'utf8');
const KILL_SWITCH = readFileSync('scripts/offline/farewell.js', 'utf8');
const SCOPE = 'https://example.org/map/';

/** What the server has: the text of each file, by its path from the site's folder; and the list that `sw.js` has, undefined for the kill switch. */
export interface Deployed {
  readonly files: Readonly<Record<string, string>>;
  readonly build: OfflineBuild | undefined;
}

/** A deployed build whose files say which build they are of. `parts`: of files that not all visitors keep. */
export function deployed(id: string, paths: readonly string[], parts: Readonly<Record<string, string>> = {}): Deployed {
  const files = Object.fromEntries(paths.map((path) => [path, path.startsWith('same/') ? path : `${id} ${path}`]));
  const entryOf = (text: string, part?: string): readonly [string, number, string?] => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return part ? [hash, text.length, part] : [hash, text.length];
  };
  const list = Object.entries(files).map(([path, text]) => [path, entryOf(text, parts[path])] as const);
  return { files, build: { id, day: '2026-01-05', files: Object.fromEntries(list) } };
}

interface Stored {
  readonly body: ArrayBuffer;
  readonly headers: readonly (readonly [string, string])[];
}

interface Running {
  readonly sw: string;
  readonly listeners: Map<string, (event: never) => void>;
  skips: boolean;
}

/** A window. `answers`: what it has got, as "A index.html"; undefined: an error. */
export interface FakeWindow {
  readonly id: string;
  readonly url: string;
  /** The worker that controls it. */
  readonly isControlled: boolean;
  readonly answers: (string | undefined)[];
}

export class FakeBrowser {
  server: Deployed | undefined;
  /** Bytes that all caches may hold. */
  quota = Number.POSITIVE_INFINITY;
  readonly stores = new Map<string, Map<string, Stored>>();
  readonly windows: FakeWindow[] = [];
  active: Running | undefined;
  waiting: Running | undefined;
  /** Paths that the server was asked for. */
  readonly requests: string[] = [];
  #ids = 0;

  /** Asks the server for `sw.js`, as browsers do with each navigation. */
  async update(): Promise<void> {
    if (!this.server) return;
    const { build } = this.server;
    const sw = build ? JSON.stringify(build) : 'kill switch';
    if ((this.waiting ?? this.active)?.sw === sw) return;
    const installing: Running = { sw, listeners: new Map(), skips: false };
    const script = new Function('self', 'BUILD', build ? WORKER : KILL_SWITCH);
    script(this.#globalOf(installing), build);
    try {
      await this.#dispatch(installing, 'install', {});
    } catch {
      return;
    }
    this.waiting = installing;
    await this.#activateIfFree();
  }

  /** Opens a page at a path of the site. */
  async open(path: string): Promise<FakeWindow> {
    const isControlled = this.active !== undefined;
    const opened: FakeWindow = { id: `window ${++this.#ids}`, url: SCOPE + path, isControlled, answers: [] };
    this.windows.push(opened);
    await this.#request(opened, path, 'navigate');
    return opened;
  }

  /** A page asks for a file. */
  async load(from: FakeWindow, path: string): Promise<string | undefined> {
    await this.#request(from, path, 'cors');
    return from.answers.at(-1);
  }

  async close(closed: FakeWindow): Promise<void> {
    this.windows.splice(this.windows.indexOf(closed), 1);
    await this.#activateIfFree();
  }

  /** A page asks a worker; the answer. */
  async ask(which: 'active' | 'waiting', from: FakeWindow, type: 'state' | 'keep' | 'take-over'): Promise<unknown> {
    const worker = this[which];
    if (!worker) return undefined;
    let answer: unknown;
    const port = {
      postMessage: (data: unknown) => {
        answer = data;
      },
    };
    await this.#dispatch(worker, 'message', { data: { type, page: from.url }, source: from, ports: [port] });
    if (worker.skips && worker === this.waiting) await this.#activate();
    return answer;
  }

  /** The texts that are kept, by cache. */
  kept(): Record<string, string[]> {
    return Object.fromEntries(
      [...this.stores].map(([name, store]) => [name, [...store.values()].map(({ body }) => textOf(body)).sort()]),
    );
  }

  async #activateIfFree(): Promise<void> {
    const isFree = !this.active || !this.windows.some(({ isControlled }) => isControlled);
    if (this.waiting && (isFree || this.waiting.skips)) await this.#activate();
  }

  async #activate(): Promise<void> {
    this.active = this.waiting;
    this.waiting = undefined;
    if (this.active) await this.#dispatch(this.active, 'activate', {});
  }

  async #dispatch(worker: Running, type: string, event: object): Promise<void> {
    const promises: Promise<unknown>[] = [];
    const waitUntil = (promise: Promise<unknown>) => promises.push(promise);
    worker.listeners.get(type)?.({ ...event, waitUntil } as never);
    await Promise.all(promises);
  }

  async #request(from: FakeWindow, path: string, mode: 'navigate' | 'cors'): Promise<void> {
    const request = { url: SCOPE + path, method: 'GET', mode, headers: new Headers() };
    let response: Promise<Response> | undefined;
    const respondWith = (promise: Promise<Response>) => {
      response = promise;
    };
    const clientId = mode === 'navigate' ? '' : from.id;
    if (from.isControlled && this.active)
      await this.#dispatch(this.active, 'fetch', { request, clientId, respondWith });
    const answer = await (response ?? this.#fetch(request)).catch(() => undefined);
    from.answers.push(answer?.ok ? await answer.text() : undefined);
  }

  async #fetch({ url }: { url: string }): Promise<Response> {
    const path = decodeURIComponent(url.slice(SCOPE.length).replace(/\?.*/, '')).replace(/(^|\/)$/, '$1index.html');
    this.requests.push(path);
    if (!this.server) throw new TypeError('Failed to fetch');
    const text = this.server.files[path];
    const status = text === undefined ? 404 : 200;
    return new Response(text ?? 'Not here', { status, headers: { Vary: 'Accept-Encoding' } });
  }

  #globalOf(worker: Running): object {
    const { stores } = this;
    const storeOf = (name: string) => stores.get(name) ?? stores.set(name, new Map()).get(name) ?? new Map();
    const read = (stored: Stored | undefined) =>
      stored && new Response(stored.body, { headers: stored.headers.map(([name, value]) => [name, value]) });
    const size = () =>
      [...stores.values()].flatMap((store) => [...store.values()]).reduce((sum, { body }) => sum + body.byteLength, 0);
    return {
      registration: {
        scope: SCOPE,
        unregister: async () => {
          this.active = undefined;
          return true;
        },
      },
      clients: {
        get: async (id: string) => this.windows.find((one) => one.id === id),
        matchAll: async () => this.windows,
      },
      caches: {
        keys: async () => [...stores.keys()],
        has: async (name: string) => stores.has(name),
        delete: async (name: string) => stores.delete(name),
        match: async (url: string, { cacheName }: { cacheName: string }) => read(stores.get(cacheName)?.get(url)),
        open: async (name: string) => {
          const store = storeOf(name);
          return {
            keys: async () => [...store.keys()].map((url) => ({ url })),
            put: async (url: string, response: Response) => {
              const body = await response.arrayBuffer();
              if (size() + body.byteLength > this.quota) throw new DOMException('Full', 'QuotaExceededError');
              store.set(url, { body, headers: [...response.headers] });
            },
          };
        },
      },
      fetch: (request: string | { url: string }) =>
        this.#fetch(typeof request === 'string' ? { url: request } : request),
      skipWaiting: async () => {
        worker.skips = true;
      },
      addEventListener: (type: string, listener: (event: never) => void) => worker.listeners.set(type, listener),
    };
  }
}

const textOf = (body: ArrayBuffer) => new TextDecoder().decode(body);
