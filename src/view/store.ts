import { type ReadonlySignal, signal } from '@preact/signals';
import type { Story } from '../story/format';
import type { Step } from './steps';
import { type DroppedPart, urlText, viewOf } from './url';
import type { View } from './view';

/**
 * The one state: a signal of the view, kept equal to the page's URL. `act` is the only way to change it.
 *
 * A step that a person would want to take back (choosing, toggling, changing the chapter) makes a history entry. A
 * camera that moved replaces the present entry, or the back button would have to be pressed once for each drag.
 */
export interface Store {
  readonly view: ReadonlySignal<View>;
  /** What of the URL could not be used, until it is dismissed. */
  readonly dropped: ReadonlySignal<readonly DroppedPart[]>;
  readonly act: (step: Step, history?: 'push' | 'replace') => void;
  readonly dismissDropped: () => void;
}

/** The parts of `window` that the store touches. */
export interface UrlHost {
  readonly location: { hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/** `languages`: the BCP 47 tags that there are texts in, as `viewOf` takes them. */
export function createStore(story: Story, place: UrlHost, languages?: readonly string[]): Store {
  const opened = viewOf(story, place.location.hash, languages);
  const view = signal(opened.view);
  const dropped = signal<readonly DroppedPart[]>(opened.dropped);
  if (opened.dropped.length) place.history.replaceState(null, '', urlText(story, opened.view));

  const readUrl = () => {
    const hash = place.location.hash;
    if (hash === urlText(story, view.value)) return;
    const read = viewOf(story, hash, languages);
    view.value = read.view;
    dropped.value = read.dropped;
    // The address bar never goes on claiming what was not understood.
    if (read.dropped.length) place.history.replaceState(null, '', urlText(story, read.view));
  };
  // Back and forward give `popstate`, an address typed over gives `hashchange`; some browsers give both.
  place.addEventListener('popstate', readUrl);
  place.addEventListener('hashchange', readUrl);

  return {
    view,
    dropped,
    act(step, history = 'push') {
      const next = step(view.value);
      if (next === view.value) return;
      const url = urlText(story, next);
      if (url !== place.location.hash) place.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', url);
      view.value = next;
    },
    dismissDropped() {
      dropped.value = [];
    },
  };
}
