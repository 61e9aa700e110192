import { batch, type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { scrubbing } from '../../view/screen';
import { atDate } from '../../view/steps';
import type { Store } from '../../view/store';

/**
 * Ms between two changes of the view during a drag. Each replaces the URL, and browsers allow that about ten times a
 * second: https://webkit.org/b/156115, https://crbug.com/1038223. The handle follows at once.
 */
const PACE = 120;

/** A drag of the date; `day` undefined means all dates. */
export interface Scrub {
  readonly at: ReadonlySignal<{ readonly day: string | undefined } | undefined>;
  readonly to: (day: string | undefined) => void;
  /** Ends the drag with one history entry: the back button leads to the date before the drag. */
  readonly end: () => void;
  /** Restores the date before the drag. */
  readonly cancel: () => void;
}

export function useScrub(store: Store): Scrub {
  const at = useSignal<{ readonly day: string | undefined } | undefined>(undefined);
  const before = useRef<{ readonly day: string | undefined } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const finish = (day: string | undefined) => {
    const start = before.current;
    if (!start) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    before.current = undefined;
    batch(() => {
      store.act(atDate(start.day), 'replace');
      store.act(atDate(day));
      at.value = undefined;
      scrubbing.value = false;
    });
  };
  return {
    at,
    to(day) {
      before.current ??= { day: store.view.peek().date };
      scrubbing.value = true;
      at.value = { day };
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        store.act(atDate(at.peek()?.day), 'replace');
      }, PACE);
    },
    end: () => finish(at.peek()?.day),
    cancel: () => finish(before.current?.day),
  };
}
