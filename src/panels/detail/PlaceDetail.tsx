import { useApp } from '../../parts/app-context';
import { Summary } from '../../parts/evidence/Summary';
import { StoryImage } from '../../parts/images/StoryImage';
import { EntityLink } from '../../parts/links/EntityLink';
import { originalNameOf } from '../../parts/links/OriginalName';
import { OutsideView, useOutsideView } from '../../parts/links/OutsideView';
import { ClaimsPart, DatedClaimsPart, EntityLinks, Fact, Facts, Part, UnsaidPart } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import { PeopleList } from '../../parts/lists/People';
import { distanceFromRegion } from '../../parts/naming/distance';
import type { Place } from '../../story/format';
import {
  claimsBetween,
  claimsMadeElsewhere,
  claimsOf,
  eventsOfPlace,
  peopleOfPlace,
  relationsOfPlace,
} from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { nameEntity } from '../../view/name-selection';
import { baseName } from '../../view/names';
import { togglePlace } from '../../view/steps';
import { pairOf } from '../../view/view';
import { LazyPage } from '../whole/LazyPage';
import { RelationsPart } from './RelationsPart';

/** The page of a place: its relations, events and people, what is said about it, and what the source leaves open. */
export function PlaceDetail({ place }: { place: Place }) {
  const app = useApp();
  const { story, store, messages } = app;
  const { notDrawn } = messages;
  const detail = detailTextsFor(messages);
  const { places } = store.view.value;
  const outside = useOutsideView([place.at]).value && places.includes(place.id);
  const distance = place.offMap ? distanceFromRegion(story, place, places) : undefined;
  const relations = relationsOfPlace(story, place.id);
  const events = eventsOfPlace(story, place.id);
  const people = peopleOfPlace(story, place.id);
  const paired = story.places.filter(
    (other) => other.id !== place.id && claimsBetween(story, place.id, other.id).length > 0,
  );
  const elsewhere = claimsMadeElsewhere(story, place.id);
  const territoryName = place.territory && baseName(place.territory);
  return (
    <>
      <Summary text={place.summary} claims={claimsOf(story, place)} />
      <StoryImage of={place} />
      {!places.includes(place.id) && (
        <div class="not-drawn">
          <p>{notDrawn.placeOffMap(place.name)}</p>
          <button type="button" class="button" onClick={() => store.act(togglePlace(story, place.id))}>
            {notDrawn.show}
          </button>
        </div>
      )}
      {(distance || place.marker || outside) && (
        <Facts>
          {(place.marker || outside) && (
            <Fact term={detail.onMap}>
              {place.marker && <p>{detail.marker(place.marker)}</p>}
              {outside && <OutsideView line={[place.at]} />}
            </Fact>
          )}
          {distance && <Fact term={detail.distance}>{detail.distanceFrom(distance.km, distance.from)}</Fact>}
        </Facts>
      )}
      <RelationsPart relations={relations} />
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <Part title={detail.people} show={people.length > 0}>
        <PeopleList people={people} />
      </Part>
      <Part title={detail.together} show={paired.length > 0}>
        <p class="part-note muted">{detail.togetherOnMap}</p>
        <ul class="link-row wrap">
          {paired.map((other) => (
            <li key={other.id}>
              <EntityLink class="inline-link" entity={pairOf(story, place.id, other.id)}>
                {other.name}
              </EntityLink>
              {originalNameOf(app, other)}
            </li>
          ))}
        </ul>
      </Part>
      <DatedClaimsPart title={detail.saidElsewhere(place.name)} claims={elsewhere} />
      <ClaimsPart title={detail.statements} claims={claimsOf(story, place)} />
      <UnsaidPart id={place.id} />
      {place.sameAs.length > 0 && <LazyPage>{({ SameAs }) => <SameAs sameAs={place.sameAs} />}</LazyPage>}
      {territoryName && (
        <Part title={messages.panels.names.title}>
          <p class="muted">{messages.joins.ended(messages.names.context)}</p>
          <EntityLinks entities={[nameEntity(territoryName)]} />
        </Part>
      )}
    </>
  );
}
