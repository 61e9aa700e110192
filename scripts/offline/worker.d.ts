/** In `service-worker.js`: what the build puts in its place. */
declare const BUILD: OfflineBuild;

/** The files of a build. */
interface OfflineBuild {
  /** Made from the hashes of all files. */
  readonly id: string;
  /** The ISO day of the build. */
  readonly day: string;
  /** By the path in the build: the start of its SHA-256, its bytes, and the language and the story that it belongs to, if not to all. */
  readonly files: Readonly<Record<string, readonly [hash: string, bytes: number, parts?: string]>>;
}

// What a service worker uses of its global object: TypeScript has no types of it beside those of a page.

interface OfflineWorker {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly caches: CacheStorage;
  readonly clients: {
    get(id: string): Promise<OfflineClient | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OfflineClient[]>;
  };
  fetch(request: Request | string, options?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: OfflineEvent) => void): void;
  addEventListener(type: 'message', listener: (event: OfflineMessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: OfflineFetchEvent) => void): void;
}

interface OfflineClient {
  readonly id: string;
  readonly url: string;
}

interface OfflineEvent {
  waitUntil(promise: Promise<unknown>): void;
}

interface OfflineFetchEvent extends OfflineEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

interface OfflineMessageEvent extends OfflineEvent {
  readonly data?: { readonly type: 'state' | 'keep' | 'take-over'; readonly page: string };
  readonly source: OfflineClient | null;
  readonly ports: readonly MessagePort[];
}
