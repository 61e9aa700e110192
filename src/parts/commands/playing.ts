import { useEffect } from 'preact/hooks';
import { adjacentStop, type Timeline, timelineOf } from '../../story/timeline/timeline';
import { atDate } from '../../view/steps';
import { type App, useApp } from '../app-context';

/** Ms for which each date is shown: enough to see the change and to hear its announcement. */
const STAY = 2000;

const nextStop = (timeline: Timeline, date: string | undefined) =>
  date === undefined ? undefined : adjacentStop(timeline, date, 1);

/** Starts playing: goes to the date after the present one, or to the first date if there is none. */
export function play({ story, store, playing }: Pick<App, 'story' | 'store' | 'playing'>): void {
  const timeline = timelineOf(story);
  store.act(atDate(nextStop(timeline, store.view.peek().date) ?? timeline.stops[0]));
  playing.value = true;
}

/** Goes to the next date every `STAY` ms while `app.playing` is true, and stops at the last. */
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
  // Without a timeline on screen nothing may play.
  useEffect(
    () => () => {
      playing.value = false;
    },
    [playing],
  );
}
