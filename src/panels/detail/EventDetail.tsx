import { useApp } from '../../parts/app-context';
import { NotYet } from '../../parts/evidence/NotYet';
import { Summary } from '../../parts/evidence/Summary';
import { StoryImage } from '../../parts/images/StoryImage';
import { ClaimsPart, EntityLinks, Fact, Facts, Part, UnsaidPart } from '../../parts/lists/DetailParts';
import { PeopleList } from '../../parts/lists/People';
import { RelationsByLayer } from '../../parts/lists/RelationsByLayer';
import { eventDate } from '../../parts/naming/dates';
import { placeEntity } from '../../parts/naming/naming';
import type { StoryEvent } from '../../story/format';
import { claimsOf, happenedBy, indexStory } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';

/** The page of an event: date, places, people, and the relations that it belongs to. */
export function EventDetail({ event }: { event: StoryEvent }) {
  const { story, store, messages } = useApp();
  const day = store.view.value.date;
  const detail = detailTextsFor(messages);
  const index = indexStory(story);
  const people = event.people.flatMap((id) => index.people.get(id) ?? []);
  const relations = event.relations.flatMap((id) => index.relations.get(id) ?? []);
  return (
    <>
      <p class="detail-date">{eventDate(story, messages, event)}</p>
      <Summary text={event.summary} claims={claimsOf(story, event)} />
      <StoryImage of={event} />
      {day !== undefined && !happenedBy(event, day) && <NotYet text={messages.timeline.notYet(day)} />}
      {event.places.length > 0 && (
        <Facts>
          <Fact term={detail.about}>
            <EntityLinks entities={event.places.map((id) => placeEntity({ id }))} />
          </Fact>
        </Facts>
      )}
      <ClaimsPart title={detail.statements} claims={claimsOf(story, event)} />
      <Part title={detail.people} show={people.length > 0}>
        <PeopleList people={people} />
      </Part>
      <Part title={detail.relationships} show={relations.length > 0}>
        <RelationsByLayer relations={relations} />
      </Part>
      <UnsaidPart id={event.id} />
    </>
  );
}
