import { type Channel, openChannel } from './channel';
import { BROWSER_STORAGES, type LessonStorage, lessonStorageFor } from './lesson-storage';

/** What a lesson uses of the browser, so that a test can replace it. Durations in ms, times in ms since 1970. */
export interface LessonHost {
  /** The window's id, new with each page load. */
  readonly id: string;
  /** When this speaker's window claimed to lead the lesson. */
  readonly claim: number;
  /** The URL's hash at the time when the lesson is opened. */
  readonly address: string;
  readonly storage: LessonStorage;
  readonly connect: (receive: (data: unknown) => void) => Channel;
  readonly now: () => number;
  /** Both return a function that stops the timer. */
  readonly after: (time: number, act: () => void) => () => void;
  readonly every: (time: number, act: () => void) => () => void;
  /**
   * `onHide`: the page is closed or moves to the back/forward cache; `onShow`: the window is visible again, `isBack` from that cache.
   * Returns a function that stops listening.
   */
  readonly watch: (events: { readonly onHide: () => void; readonly onShow: (isBack: boolean) => void }) => () => void;
}

export function browserHost(key: string): LessonHost {
  const now = () => Date.now();
  return {
    id: crypto.randomUUID?.() ?? `${now()}-${Math.random()}`,
    claim: claimOf(now()),
    address: window.location.hash,
    storage: lessonStorageFor(key, BROWSER_STORAGES, now),
    connect: openChannel,
    now,
    after(time, act) {
      const timer = setTimeout(act, time);
      return () => clearTimeout(timer);
    },
    every(time, act) {
      const timer = setInterval(act, time);
      return () => clearInterval(timer);
    },
    watch({ onHide, onShow }) {
      const onVisibilityChange = () => {
        if (document.visibilityState === 'visible') onShow(false);
      };
      const onPageShow = ({ persisted }: PageTransitionEvent) => {
        if (persisted) onShow(true);
      };
      const controller = new AbortController();
      const { signal } = controller;
      window.addEventListener('pagehide', onHide, { signal });
      window.addEventListener('pageshow', onPageShow, { signal });
      document.addEventListener('visibilitychange', onVisibilityChange, { signal });
      return () => controller.abort();
    },
  };
}

const CLAIM_KEY = 'crosscurrents/claim';

/** Returns the time of the claim. A reloaded window keeps its earlier claim, so it does not take the lead from a newer window. */
function claimOf(now: number): number {
  try {
    const [navigation] = performance.getEntriesByType('navigation');
    const reloaded = navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
    const before = Number(window.sessionStorage.getItem(CLAIM_KEY));
    const claim = reloaded && before > 0 && before <= now ? before : now;
    window.sessionStorage.setItem(CLAIM_KEY, String(claim));
    return claim;
  } catch {
    return now;
  }
}
