import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Timeline } from '../story/timeline';
import { stopBeside } from '../story/timeline';
import { atDate } from '../view/steps';
import type { Store } from '../view/store';

/** Ms that each date stays: enough to see what has changed and to hear it said. */
const STAY = 2000;

/** Goes from date to date by itself, and stops at the last. Once there, it begins anew. */
export function usePlaying(store: Store, timeline: Timeline): { playing: Signal<boolean>; toggle: () => void } {
  const playing = useSignal(false);
  const { date } = store.view.value;
  const isPlaying = playing.value;
  const next = date === undefined ? undefined : stopBeside(timeline, date, 1);

  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) {
      playing.value = false;
      return;
    }
    const timer = setTimeout(() => store.act(atDate(next), 'replace'), STAY);
    return () => clearTimeout(timer);
  }, [isPlaying, next, playing, store]);

  return {
    playing,
    toggle() {
      if (!playing.peek()) store.act(atDate(next ?? timeline.stops[0]));
      playing.value = !playing.peek();
    },
  };
}
