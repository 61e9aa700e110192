import type { StoryEvent } from '../../story/format';
import { happenedBy } from '../../story/questions';
import { useApp } from '../app-context';
import { OtherDates } from '../evidence/OtherDates';
import { inPhrases } from '../in-phrases';
import { EntityLink } from '../links/EntityLink';
import { eventDate } from '../naming/dates';
import { eventEntity } from '../naming/naming';
import { LongList } from './LongList';
import { Fold } from './Section';
import './items.css';

/** The events in a section that folds, in the story's order. */
export function Events() {
  const { story, messages } = useApp();
  return (
    <Fold id="events" title={<h2>{messages.overview.events}</h2>}>
      <EventList events={story.events} />
    </Fold>
  );
}

/** Links to the events that have happened by the view's date, and how many have not. */
export function EventList({ events }: { events: readonly StoryEvent[] }) {
  const { date } = useApp().store.view.value;
  const happened = events.filter((event) => happenedBy(event, date));
  return (
    <>
      {happened.length > 0 && <EventLinks events={happened} />}
      <OtherDates shown={happened.length} all={events.length} />
    </>
  );
}

/** Links to events, with their dates in the precision of the source. */
export function EventLinks({ events }: { events: readonly StoryEvent[] }) {
  const { story, messages } = useApp();
  return (
    <LongList ordered class="items" items={events}>
      {(event) => (
        <li key={event.id}>
          <EntityLink class="item-link" entity={eventEntity(event)}>
            <span class="item-date">{eventDate(story, messages, event)}</span>{' '}
            <span class="item-title">{inPhrases(story, event.title)}</span>
          </EntityLink>
        </li>
      )}
    </LongList>
  );
}
