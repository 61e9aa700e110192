import { compareDates, readDate } from '../story/edtf';
import type { StoryEvent } from '../story/format';
import { useDesk } from './desk';
import { EntityLink } from './EntityLink';
import { eventEntity } from './naming';
import { Fold } from './Section';

/** What happened, oldest first, each date at the precision that it has. */
export function Events() {
  const { story, messages } = useDesk();
  return (
    <Fold id="events" title={<h2>{messages.overview.events}</h2>}>
      <EventList events={story.events} />
    </Fold>
  );
}

/** Events in the order of time. */
export function EventList({ events }: { events: readonly StoryEvent[] }) {
  const { messages } = useDesk();
  return (
    <ol class="items">
      {inTime(events).map((event) => (
        <li key={event.id}>
          <EntityLink class="item-link" entity={eventEntity(event)}>
            <span class="item-date">{messages.date.edtf(event.date)}</span>{' '}
            <span class="item-title">{event.title}</span>
          </EntityLink>
        </li>
      ))}
    </ol>
  );
}

/** The story's check lets no unreadable date through; should one stand here, it keeps its place in the file. */
const inTime = (events: readonly StoryEvent[]): StoryEvent[] =>
  [...events].sort((a, b) => {
    const [first, second] = [readDate(a.date), readDate(b.date)];
    return first && second ? compareDates(first, second) : 0;
  });
