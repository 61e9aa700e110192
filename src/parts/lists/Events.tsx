import type { StoryEvent } from '../../story/format';
import { happenedBy } from '../../story/questions';
import { useDesk } from '../desk';
import { OtherDates } from '../evidence/OtherDates';
import { EntityLink } from '../links/EntityLink';
import { eventEntity } from '../naming/naming';
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

/** Events as links: those that have happened by the view's date, and how many have not. */
export function EventList({ events }: { events: readonly StoryEvent[] }) {
  const { date } = useDesk().store.view.value;
  const happened = events.filter((event) => happenedBy(event, date));
  return (
    <>
      {happened.length > 0 && <EventLinks events={happened} />}
      <OtherDates shown={happened.length} all={events.length} />
    </>
  );
}

/** Events as links, with their dates. */
export function EventLinks({ events }: { events: readonly StoryEvent[] }) {
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
