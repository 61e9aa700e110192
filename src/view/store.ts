import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Story } from '../story/format';
import type { SecondLanguage } from '../story/second-language';
import { addressOf, type HistoryEntry, type UrlHost } from './address';
import type { Step } from './steps';
import { type DroppedPart, urlText, viewOf } from './url';
import type { View } from './view';

/**
 * Holds the view as a signal and synchronises it with the page's URL. `act` is the only way to change it.
 *
 * A step that a user may want to undo (selecting, toggling, changing the chapter) adds a history entry. A camera move
 * replaces the current entry: otherwise each drag would need one press of the back button. The view does not depend on
 * whether the browser lets the address be written.
 */
export interface Store {
  readonly view: ReadonlySignal<View>;
  /** Parts of the URL that could not be used, until they are dismissed. */
  readonly dropped: ReadonlySignal<readonly DroppedPart[]>;
  readonly act: (step: Step, history?: HistoryEntry) => void;
  readonly dismissDropped: () => void;
  /** Adds the texts of a second language: from now on, views that show it have them. */
  readonly learn: (second: SecondLanguage) => void;
}

/** `languages`: as for {@link viewOf}. */
export function createStore(story: Story, host: UrlHost, languages?: readonly string[]): Store {
  const opened = viewOf(story, host.location.hash, languages);
  const view = signal(opened.view);
  const dropped = signal<readonly DroppedPart[]>(opened.dropped);
  const address = addressOf(host);
  const learned = new Map<string, SecondLanguage>();
  const withTexts = (next: View): View => {
    const second = next.second && learned.get(next.second.lang);
    return second && second !== next.second ? { ...next, second } : next;
  };
  if (opened.dropped.length || opened.mended) address.write(urlText(story, opened.view), 'replace');

  const readUrl = () => {
    const hash = host.location.hash;
    if (hash === urlText(story, view.value)) return;
    address.left();
    const read = viewOf(story, hash, languages);
    // Together, so that what announces one of them knows the other.
    batch(() => {
      view.value = withTexts(read.view);
      dropped.value = read.dropped;
    });
    // The URL must not show parts that have no effect.
    if (read.dropped.length || read.mended) address.write(urlText(story, read.view), 'replace');
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
      const hash = urlText(story, next);
      if (hash !== address.hash()) address.write(hash, history);
      view.value = withTexts(next);
    },
    dismissDropped() {
      dropped.value = [];
    },
    learn(second) {
      learned.set(second.lang, second);
      view.value = withTexts(view.value);
    },
  };
}
