import { useApp } from '../../parts/app-context';
import { COARSENESS, readDate } from '../../story/edtf';
import type { StoryEvent } from '../../story/format';
import { dayBeside, stopBeside, stretchBeside } from '../../story/timeline';
import { atDate } from '../../view/steps';
import type { SliderProps } from './slider-props';

interface Props extends Pick<SliderProps, 'timeline' | 'day' | 'zoom'> {
  readonly list: (events: readonly StoryEvent[]) => void;
}

/** What keys do while the timeline has the focus. Gives whether a key was one of them. */
export function useTimelineKeys({ timeline, day, zoom, list }: Props): (event: KeyboardEvent) => boolean {
  const { story, store } = useApp();
  const { stops } = timeline;
  /** Past the last date stand all dates, and before all dates the last one. */
  const beside = (find: typeof stopBeside, by: 1 | -1): string | undefined => {
    if (day === undefined) return by === 1 ? undefined : stops.at(-1);
    return find(timeline, day, by) ?? (by === 1 ? undefined : (stops[0] ?? day));
  };
  const to = (next: string | undefined, event: KeyboardEvent) =>
    // A key that is held down leaves one step behind, not fifty.
    store.act(atDate(next), event.repeat ? 'replace' : 'push');

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const byArrow = event.shiftKey ? dayBeside : stopBeside;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
        to(beside(byArrow, 1), event);
        break;
      case 'ArrowLeft':
      case 'ArrowDown':
        to(beside(byArrow, -1), event);
        break;
      case 'PageUp':
        to(beside(stretchBeside, 1), event);
        break;
      case 'PageDown':
        to(beside(stretchBeside, -1), event);
        break;
      case 'Home':
        to(stops[0], event);
        break;
      case 'End':
        to(stops.at(-1), event);
        break;
      case 'Escape':
      case 'Delete':
      case 'Backspace':
        // With no date to put away, Escape is for whoever stands around.
        if (day === undefined) return false;
        to(undefined, event);
        break;
      case '+':
      case '=':
        zoom(2);
        break;
      case '-':
        zoom(0.5);
        break;
      case 'Enter':
      case ' ':
        list(firmestFirst(story.events.filter(({ date }) => day === undefined || isWithin(date, day))));
        break;
      default:
        return false;
    }
    event.preventDefault();
    return true;
  };
}

/** By how many days their dates may mean: what is known to have been on the day comes before what may have been. */
function firmestFirst(events: readonly StoryEvent[]): StoryEvent[] {
  const vagueness = ({ date }: StoryEvent) => COARSENESS[readDate(date)?.precision ?? 'year'];
  return [...events].sort((a, b) => vagueness(a) - vagueness(b));
}

/** Whether a day is one that an event's date may mean. */
function isWithin(date: string, day: string): boolean {
  const when = readDate(date);
  return when !== undefined && when.earliest <= day && day <= when.latest;
}
