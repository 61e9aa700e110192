import { useApp } from '../../parts/app-context';
import { COARSENESS, canMean, readDate } from '../../story/edtf';
import type { StoryEvent } from '../../story/format';
import { adjacentDay, adjacentStop, adjacentStretch } from '../../story/timeline/timeline';
import { atDate } from '../../view/steps';
import type { SliderProps } from './slider-props';

interface Props extends Pick<SliderProps, 'timeline' | 'day' | 'zoom'> {
  readonly list: (events: readonly StoryEvent[]) => void;
}

/** Returns a key handler for the focused timeline, which returns whether it has handled the key. */
export function useTimelineKeys({ timeline, day, zoom, list }: Props): (event: KeyboardEvent) => boolean {
  const { story, store } = useApp();
  const { stops } = timeline;
  /** "All dates" comes after the last date: the next of the last is all dates, the previous of all dates is the last. */
  const neighbour = (find: typeof adjacentStop, by: 1 | -1): string | undefined => {
    if (day === undefined) return by === 1 ? undefined : stops.at(-1);
    return find(timeline, day, by) ?? (by === 1 ? undefined : (stops[0] ?? day));
  };
  const to = (next: string | undefined, event: KeyboardEvent) =>
    // A key that is held down makes one history entry, not fifty.
    store.act(atDate(next), event.repeat ? 'replace' : 'push');

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const byArrow = event.shiftKey ? adjacentDay : adjacentStop;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
        to(neighbour(byArrow, 1), event);
        break;
      case 'ArrowLeft':
      case 'ArrowDown':
        to(neighbour(byArrow, -1), event);
        break;
      case 'PageUp':
        to(neighbour(adjacentStretch, 1), event);
        break;
      case 'PageDown':
        to(neighbour(adjacentStretch, -1), event);
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
        // Without a date to clear, Escape is left to the components around.
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
        list(mostPreciseFirst(story.events.filter(({ date }) => day === undefined || mayBeOn(date, day))));
        break;
      default:
        return false;
    }
    event.preventDefault();
    return true;
  };
}

/** Sorts by precision: events that are certain for the day come before those that only may have happened on it. */
function mostPreciseFirst(events: readonly StoryEvent[]): StoryEvent[] {
  const coarseness = ({ date }: StoryEvent) => COARSENESS[readDate(date)?.precision ?? 'year'];
  return [...events].sort((a, b) => coarseness(a) - coarseness(b));
}

/** Returns whether an event's date can mean a day. */
function mayBeOn(date: string, day: string): boolean {
  const when = readDate(date);
  return when !== undefined && canMean(when, day);
}
