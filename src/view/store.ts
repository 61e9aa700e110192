import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Story } from '../story/format';
import type { Step } from './steps';
import { type DroppedPart, urlText, viewOf } from './url';
import type { View } from './view';

/**
 * Holds the view as a signal and synchronises it with the page's URL. `act` is the only way to change it.
 *
 * A step that a user may want to undo (selecting, toggling, changing the chapter) adds a history entry. A camera move
 * replaces the current entry: otherwise each drag would need one press of the back button. In a frame, no step adds an entry:
 * they would be in the way of the back button of the page around it.
 */
export interface Store {
  readonly view: ReadonlySignal<View>;
  /** Parts of the URL that could not be used, until they are dismissed. */
  readonly dropped: ReadonlySignal<readonly DroppedPart[]>;
  readonly act: (step: Step, history?: 'push' | 'replace') => void;
  readonly dismissDropped: () => void;
}

/** The parts of `window` that the store touches. */
export interface UrlHost {
  readonly location: { hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  /** The window around this one; outside of a frame, this one itself. */
  readonly parent?: unknown;
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/** `languages`: as for {@link viewOf}. */
export function createStore(story: Story, host: UrlHost, languages?: readonly string[]): Store {
  const opened = viewOf(story, host.location.hash, languages);
  const view = signal(opened.view);
  const dropped = signal<readonly DroppedPart[]>(opened.dropped);
  if (opened.dropped.length || opened.mended) host.history.replaceState(null, '', urlText(story, opened.view));

  const isFramed = host.parent !== undefined && host.parent !== host;

  const readUrl = () => {
    const hash = host.location.hash;
    if (hash === urlText(story, view.value)) return;
    const read = viewOf(story, hash, languages);
    // Together, so that what announces one of them knows the other.
    batch(() => {
      view.value = read.view;
      dropped.value = read.dropped;
    });
    // The URL must not show parts that have no effect.
    if (read.dropped.length || read.mended) host.history.replaceState(null, '', urlText(story, read.view));
  };
  // Back and forward fire `popstate`, an edited hash fires `hashchange`; some browsers fire both.
  host.addEventListener('popstate', readUrl);
  host.addEventListener('hashchange', readUrl);

  return {
    view,
    dropped,
    act(step, history = 'push') {
      const next = step(view.value);
      if (next === view.value) return;
      const url = urlText(story, next);
      if (url !== host.location.hash)
        host.history[history === 'push' && !isFramed ? 'pushState' : 'replaceState'](null, '', url);
      view.value = next;
    },
    dismissDropped() {
      dropped.value = [];
    },
  };
}
