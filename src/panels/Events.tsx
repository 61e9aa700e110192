import type { StoryEvent } from '../story/format';
import { useDesk } from './desk';
import { EntityLink } from './EntityLink';
import { eventEntity } from './naming';
import { Fold } from './Section';

/** What happened, in the story’s order, each date at the precision that it has. */
export function Events() {
  const { story, messages } = useDesk();
  return (
    <Fold id="events" title={<h2>{messages.overview.events}</h2>}>
      <EventList events={story.events} />
    </Fold>
  );
}

/** Events as links, with their dates. */
export function EventList({ events }: { events: readonly StoryEvent[] }) {
  const { messages } = useDesk();
  return (
    <ol class="items">
      {events.map((event) => (
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
