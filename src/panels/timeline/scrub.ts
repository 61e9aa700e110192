import { batch, type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { scrubbing } from '../../view/screen';
import { atDate } from '../../view/steps';
import type { Store } from '../../view/store';

/**
 * Ms between two dates that a dragging hand gives to the view. The handle follows at once; browsers allow an address to
 * be replaced about ten times a second.
 */
const PACE = 120;

/** A date that a hand drags: `day` undefined means all dates. */
export interface Scrub {
  readonly at: ReadonlySignal<{ readonly day: string | undefined } | undefined>;
  readonly to: (day: string | undefined) => void;
  /** The hand lets go: one step back in the history leads to the date before the drag. */
  readonly end: () => void;
  /** As if there had been no drag. */
  readonly cancel: () => void;
}

export function useScrub(store: Store): Scrub {
  const at = useSignal<{ readonly day: string | undefined } | undefined>(undefined);
  const before = useRef<{ readonly day: string | undefined } | undefined>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const finish = (day: string | undefined) => {
    const start = before.current;
    if (!start) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
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
      waiting.current ??= setTimeout(() => {
        waiting.current = undefined;
        store.act(atDate(at.peek()?.day), 'replace');
      }, PACE);
    },
    end: () => finish(at.peek()?.day),
    cancel: () => finish(before.current?.day),
  };
}
