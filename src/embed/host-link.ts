import { effect } from '@preact/signals';
import type { App } from '../parts/app-context';
import { READY, readRequest, refusal, viewMessage } from './messages';

/** Browsers stop pages that change their address too often: at most one change in so many ms. Of those that wait, the last one counts. */
const PACE_MS = 200;

/** The parts of `window` that this needs. */
export interface FramedWindow extends EventTarget {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly location: Pick<Location, 'hash' | 'replace'>;
}

/**
 * Answers messages of the page around the frame, of whatever origin, and of no other window. Nothing is told before that page has asked.
 * An address is taken as if it were the frame's own: it is checked, repaired and, where it cannot be read, reported in the page.
 */
export function answerHost({ story, store }: Pick<App, 'story' | 'store'>, own: FramedWindow = window): void {
  const { parent, location } = own;
  /** The origin that is told each view. */
  let follower: string | undefined;
  /** A view that was asked for has not been told yet. */
  let owed = false;

  const send = (message: object, origin: string) => {
    // A host without an origin of its own has no name. No other window gets the message.
    parent.postMessage(message, origin === 'null' ? '*' : origin);
  };
  const tell = () => {
    owed = false;
    if (follower !== undefined) send(viewMessage(story, store.view.peek()), follower);
  };
  const go = paced((hash: string) => {
    owed = true;
    // No entry in the history that the host's page shares. The store reads it as any other address.
    if (hash === location.hash) tell();
    else location.replace(hash);
  });

  own.addEventListener('message', (event) => {
    if (!(event instanceof MessageEvent) || event.source !== parent) return;
    const request = readRequest(event.data);
    if (!request) return;
    if ('refused' in request) return send(refusal(request.refused), event.origin);
    follower = event.origin;
    if (request.do === 'follow') tell();
    else go(request.hash);
  });
  // The store has read the address before: it has listened for longer.
  own.addEventListener('hashchange', () => {
    if (owed) tell();
  });
  effect(() => {
    void store.view.value;
    tell();
  });
  parent.postMessage(READY, '*');
}

/** Calls a function at once, and then no faster than the pace. */
function paced<Value>(act: (value: Value) => void): (value: Value) => void {
  let waiting: { readonly value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    timer = undefined;
    const due = waiting;
    waiting = undefined;
    if (!due) return;
    timer = setTimeout(next, PACE_MS);
    act(due.value);
  };
  return (value) => {
    waiting = { value };
    if (timer === undefined) next();
  };
}
