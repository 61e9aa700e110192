/** The parts of `window` that write and follow the URL's hash. */
export interface UrlHost {
  readonly location: { hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  /** The window around this one; outside of a frame, this one itself. */
  readonly parent?: unknown;
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/** How an address is written: with a new history entry, or in place of the current one. */
export type HistoryEntry = 'push' | 'replace';

/** Writes hashes into the URL, no faster than browsers allow, and never throws. */
export interface Address {
  /** The hash that was written last, although the URL may still be without it. */
  readonly hash: () => string;
  readonly write: (hash: string, entry: HistoryEntry) => void;
  /** The browser has gone to another address: what waits to be written is dropped. */
  readonly left: () => void;
}

/**
 * Safari throws beyond 100 writes in 30 s (https://webkit.org/b/156115), Chromium ignores some beyond 200 in 10 s
 * (https://crbug.com/1038223). So many are written at once, and then at most one each `PACE_MS`: 80 in 30 s.
 */
const WINDOW_MS = 30_000;
const AT_ONCE = 50;
const PACE_MS = 1000;
/** After a write that threw, the next one is tried so much later. */
const REFUSED_MS = 5000;

/** In a frame no entries are added: they would be in the way of the back button of the page around it. */
export function addressOf(host: UrlHost): Address {
  const { location, history } = host;
  const isFramed = host.parent !== undefined && host.parent !== host;
  /** When the last addresses were written, in ms. */
  let written: number[] = [];
  let waiting: { readonly hash: string; readonly entry: HistoryEntry } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      flush();
    }, ms);
  };
  const flush = () => {
    if (!waiting || timer !== undefined) return;
    const now = performance.now();
    written = written.filter((at) => now - at < WINDOW_MS);
    const pause = written.length < AT_ONCE ? 0 : (written.at(-1) ?? 0) + PACE_MS - now;
    if (pause > 0) return wait(pause);
    written.push(now);
    const { hash, entry } = waiting;
    try {
      history[entry === 'push' && !isFramed ? 'pushState' : 'replaceState'](null, '', hash);
      waiting = undefined;
    } catch (error) {
      console.warn(error);
      wait(REFUSED_MS);
    }
  };
  return {
    hash: () => waiting?.hash ?? location.hash,
    write(hash, entry) {
      // Of several addresses that wait, only the last is written. One of them may have asked for an entry of its own.
      waiting = { hash, entry: waiting?.entry === 'push' ? 'push' : entry };
      flush();
    },
    left() {
      waiting = undefined;
    },
  };
}
