/** What the service worker says of itself (`scripts/offline/service-worker.js`). */
export interface KeptState {
  /** The build. */
  readonly id: string;
  /** The ISO day of the build. */
  readonly day: string;
  /** Of all files that are kept. */
  readonly bytes: number;
  /** Whether all is kept that this page needs. */
  readonly isWhole: boolean;
}

/** The requests to the worker, with their answers. `error`: the name of a DOMException. `others`: other open windows of the site. */
interface Answers {
  readonly state: KeptState;
  readonly keep: KeptState & { readonly error?: string | undefined };
  readonly 'take-over': { readonly others: number };
}

/** How long the worker may take for its answer, in ms: it may have to fetch a language. */
const PATIENCE_MS = 60_000;

/**
 * Asks a service worker.
 *
 * @throws {Error} without an answer, for example from the kill switch
 */
export function ask<Type extends keyof Answers>(worker: ServiceWorker, type: Type): Promise<Answers[Type]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      port1.close();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error('The service worker does not answer'));
    }, PATIENCE_MS);
    port1.onmessage = ({ data }: MessageEvent<Answers[Type]>) => {
      end();
      resolve(data);
    };
    worker.postMessage({ type, page: location.href }, [port2]);
  });
}

/**
 * The registration of this site's own worker. The folders above may have another one, of another project.
 *
 * @param base the URL of the site's folder
 */
export async function ownRegistration(base = siteFolder()): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await serviceWorkers()?.getRegistration(base);
  return registration?.scope === base ? registration : undefined;
}

/** A page in another language is one folder below it. */
const siteFolder = () => new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;

/** The browser's service workers; undefined where it has none, or forbids them: in a sandboxed frame even the question throws. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
