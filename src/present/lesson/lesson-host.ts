import { type Channel, openChannel } from './channel';
import { BROWSER_STORAGES, type LessonStorage, lessonStorageFor } from './lesson-storage';

/** What a lesson touches of the world, so that a test can give it another one. Times in ms, moments since 1970. */
export interface LessonHost {
  /** Of this window, as long as its page is loaded. */
  readonly id: string;
  /** Since when a speaker's window wants to lead. */
  readonly claim: number;
  /** The address's part from "#" on, as the lesson is opened. */
  readonly address: string;
  readonly storage: LessonStorage;
  readonly connect: (receive: (data: unknown) => void) => Channel;
  readonly now: () => number;
  /** Both give what stops them. */
  readonly after: (time: number, act: () => void) => () => void;
  readonly every: (time: number, act: () => void) => () => void;
  /** When the window goes, to the cache of pages perhaps, and when it is seen again. */
  readonly watch: (events: { readonly goes: () => void; readonly returns: () => void }) => () => void;
}

export function browserHost(storyId: string): LessonHost {
  const now = () => Date.now();
  return {
    id: crypto.randomUUID?.() ?? `${now()}-${Math.random()}`,
    claim: claimOf(now()),
    address: window.location.hash,
    storage: lessonStorageFor(storyId, BROWSER_STORAGES, now),
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
    watch({ goes, returns }) {
      const shown = () => {
        if (document.visibilityState === 'visible') returns();
      };
      const restored = ({ persisted }: PageTransitionEvent) => {
        if (persisted) returns();
      };
      const over = new AbortController();
      const { signal } = over;
      window.addEventListener('pagehide', goes, { signal });
      window.addEventListener('pageshow', restored, { signal });
      document.addEventListener('visibilitychange', shown, { signal });
      return () => over.abort();
    },
  };
}

const CLAIM = 'crosscurrents/claim';

/** A window that is only loaded again has been there before those that were opened since. */
function claimOf(now: number): number {
  try {
    const [navigation] = performance.getEntriesByType('navigation');
    const reloaded = navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
    const before = Number(window.sessionStorage.getItem(CLAIM));
    const claim = reloaded && before > 0 && before <= now ? before : now;
    window.sessionStorage.setItem(CLAIM, String(claim));
    return claim;
  } catch {
    return now;
  }
}
