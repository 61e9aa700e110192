/** Sends messages from one window to the others. What they mean is defined in `message.ts` and `sync.ts`. */
export interface Channel {
  /** Sends to all listening windows of this origin except this one. Does nothing once the channel is closed. */
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

/** One channel for all windows of the origin: each message names its story. */
const CHANNEL_NAME = 'crosscurrents/lesson';

/**
 * Opens a BroadcastChannel. If that is missing, or if the page has an opaque origin (a file) and so reaches no other window, the
 * fallback is `postMessage` to each known window: the opener, the windows opened here (`addWindow`), and all that sent a message.
 *
 * Where one of the windows is in a frame, both are open: browsers keep the channels of a page in another site's frame apart from
 * those of its own windows (https://developer.mozilla.org/docs/Web/Privacy/Guides/State_Partitioning). A message that comes
 * twice changes nothing.
 */
export function openChannel(receive: (data: unknown) => void): Channel {
  const channel = openedChannel(receive);
  let isOpen = true;
  return {
    // A frame of the pointer or a component's cleanup may still send after the lesson was left: a closed
    // BroadcastChannel would throw.
    send(message) {
      if (isOpen) channel.send(message);
    },
    close() {
      isOpen = false;
      channel.close();
    },
  };
}

function openedChannel(receive: (data: unknown) => void): Channel {
  let channel: Channel | undefined;
  try {
    if (window.origin !== 'null') channel = broadcast(receive);
  } catch {
    // The fallback below.
  }
  if (channel && !isFramed(window) && !isFramed(window.opener)) return channel;
  const others = windowToWindow(receive);
  return {
    send(message) {
      channel?.send(message);
      others.send(message);
    },
    close() {
      channel?.close();
      others.close();
    },
  };
}

/** Whether a window is in a frame. Any page may compare these two, of whatever origin they are. */
const isFramed = (one: unknown): boolean => isWindow(one) && one !== one.top;

function broadcast(receive: (data: unknown) => void): Channel {
  const channel = new BroadcastChannel(CHANNEL_NAME);
  channel.addEventListener('message', ({ data }) => receive(data));
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** The windows for `postMessage`. A closed window is removed at the next send. */
const knownWindows = new Set<Window>();

/** Adds a window that this one has opened. */
export const addWindow = (opened: Window): void => void knownWindows.add(opened);

/** The window that has opened this one, if it can be reached and shows a page of this origin. */
export function ourOpener(): Window | undefined {
  const opener: unknown = window.opener;
  return isWindow(opener) && !opener.closed && isOurs(opener) ? opener : undefined;
}

function windowToWindow(receive: (data: unknown) => void): Channel {
  const opener = ourOpener();
  if (opener) knownWindows.add(opener);
  const listen = ({ origin, source, data }: MessageEvent) => {
    // Any page may post a message to a window that it has a reference to; only messages from this origin are accepted.
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

/**
 * Whether a window shows a page of this origin. With an opaque origin this cannot be checked: the message is sent to any page,
 * and it contains nothing private.
 */
function isOurs(other: Window): boolean {
  if (window.origin === 'null') return true;
  try {
    return other.origin === window.origin;
  } catch {
    return false;
  }
}

const isWindow = (value: unknown): value is Window =>
  typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value;
