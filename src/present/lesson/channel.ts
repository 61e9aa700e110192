/** How messages get from one window to another. Thin: what they mean is `message.ts` and `sync.ts`. */
export interface Channel {
  /** To all windows of this origin that listen, but not to this one. */
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

/** All windows of an origin hear each other there; each message says which story it is about. */
const NAME = 'crosscurrents/lesson';

/**
 * By BroadcastChannel. Where that is missing, or reaches nobody because the page has no origin of its own (a file), from
 * window to window: the one that opened this one, those that it has opened (`addWindow`), and whoever of them has spoken.
 */
export function openChannel(receive: (data: unknown) => void): Channel {
  try {
    if (window.origin !== 'null') return broadcast(receive);
  } catch {
    // Window to window, then.
  }
  return windowToWindow(receive);
}

function broadcast(receive: (data: unknown) => void): Channel {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => receive(data));
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** The windows that can be spoken to one by one. A window that was closed is dropped when it is next to be spoken to. */
const knownWindows = new Set<Window>();

/** A window that this one has opened. */
export const addWindow = (opened: Window): void => void knownWindows.add(opened);

function windowToWindow(receive: (data: unknown) => void): Channel {
  const opener: unknown = window.opener;
  if (isWindow(opener) && isOurs(opener)) knownWindows.add(opener);
  const listen = ({ origin, source, data }: MessageEvent) => {
    // Any page may send a message to a window that it can name; only this program's own pages are listened to.
    if (origin !== window.origin || !isWindow(source) || source === window) return;
    knownWindows.add(source);
    receive(data);
  };
  window.addEventListener('message', listen);
  return {
    send(message) {
      for (const other of knownWindows) {
        if (other.closed) knownWindows.delete(other);
        else other.postMessage(message, window.origin === 'null' ? '*' : window.origin);
      }
    },
    close: () => window.removeEventListener('message', listen),
  };
}

/** Whether a window shows a page of this origin. One without an origin cannot be asked; what it is sent is harmless. */
function isOurs(other: Window): boolean {
  if (window.origin === 'null') return true;
  try {
    return other.origin === window.origin;
  } catch {
    return false;
  }
}

const isWindow = (one: unknown): one is Window =>
  typeof one === 'object' && one !== null && 'postMessage' in one && 'closed' in one;
