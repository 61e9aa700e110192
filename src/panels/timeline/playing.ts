import { useEffect } from 'preact/hooks';
import { type App, useApp } from '../../parts/app-context';
import { stopBeside, type Timeline, timelineOf } from '../../story/timeline';
import { atDate } from '../../view/steps';

/** Ms that each date stays: enough to see what has changed and to hear it said. */
const STAY = 2000;

const nextStop = (timeline: Timeline, date: string | undefined) =>
  date === undefined ? undefined : stopBeside(timeline, date, 1);

/** Begins to go from date to date, from the present one; from the first where there is none, or none after it. */
export function play({ story, store, playing }: Pick<App, 'story' | 'store' | 'playing'>): void {
  const timeline = timelineOf(story);
  store.act(atDate(nextStop(timeline, store.view.peek().date) ?? timeline.stops[0]));
  playing.value = true;
}

/** Goes from date to date by itself while the app says so, and stops at the last. */
export function usePlaying(): void {
  const { story, store, playing } = useApp();
  const isPlaying = playing.value;
  const next = nextStop(timelineOf(story), store.view.value.date);

  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) {
      playing.value = false;
      return;
    }
    const timer = setTimeout(() => store.act(atDate(next), 'replace'), STAY);
    return () => clearTimeout(timer);
  }, [isPlaying, next, playing, store]);
  // Where no timeline is seen, none goes on.
  useEffect(
    () => () => {
      playing.value = false;
    },
    [playing],
  );
}
