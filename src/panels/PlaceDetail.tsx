import type { Place } from '../story/format';
import {
  claimsBetween,
  claimsOf,
  eventsOfPlace,
  peopleOfPlace,
  relationsOfPlace,
  saidElsewhereOf,
} from '../story/questions';
import { hiddenBecause } from '../view/drawn';
import { baseName, nameEntity } from '../view/names';
import { togglePlace } from '../view/steps';
import { pairOf } from '../view/view';
import { ClaimsPart, DatedClaimsPart, EntityLinks, Fact, Facts, Part, UnsaidPart } from './DetailParts';
import { useDesk } from './desk';
import { EntityLink } from './EntityLink';
import { EventList } from './Events';
import { farFrom } from './far';
import { showing } from './NotDrawn';
import { OutsideView, useOutsideView } from './OutsideView';
import { PeopleList } from './People';
import { RelationsByLayer } from './RelationsByLayer';

/** A place: who it is tied to, what happened there, who belongs to it, what is said of it and what is not. */
export function PlaceDetail({ place }: { place: Place }) {
  const { story, store, messages } = useDesk();
  const { detail, notDrawn } = messages;
  const { places } = store.view.value;
  const outside = useOutsideView([place.at]).value && places.includes(place.id);
  const far = place.offMap ? farFrom(story, place, places) : undefined;
  const relations = relationsOfPlace(story, place.id);
  // What does not hold on the date is told of with the list, and stays so.
  const hidden = relations.filter((relation) => {
    const reasons = hiddenBecause(relation, store.view.value);
    return reasons.length > 0 && reasons.every(({ why }) => why !== 'not-on-date');
  });
  const events = eventsOfPlace(story, place.id);
  const people = peopleOfPlace(story, place.id);
  const others = story.places.filter(
    (other) => other.id !== place.id && claimsBetween(story, place.id, other.id).length > 0,
  );
  const elsewhere = saidElsewhereOf(story, place.id);
  const named = baseName(place.territory);
  return (
    <>
      <p class="summary">{place.summary}</p>
      {!places.includes(place.id) && (
        <div class="not-drawn">
          <p>{notDrawn.placeOffMap(place.name)}</p>
          <button type="button" class="button" onClick={() => store.act(togglePlace(story, place.id))}>
            {notDrawn.show}
          </button>
        </div>
      )}
      {(far || place.marker || outside) && (
        <Facts>
          {(place.marker || outside) && (
            <Fact term={detail.onMap}>
              {place.marker && <p>{detail.marker(place.marker)}</p>}
              {outside && <OutsideView line={[place.at]} />}
            </Fact>
          )}
          {far && <Fact term={detail.distance}>{detail.distanceFrom(far.km, far.from)}</Fact>}
        </Facts>
      )}
      <Part title={detail.relationships}>
        <RelationsByLayer relations={relations} />
        {hidden.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => store.act((view) => hidden.reduce((next, relation) => showing(story, relation)(next), view))}
          >
            {detail.showAll(relations.length)}
          </button>
        )}
      </Part>
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <Part title={detail.people} show={people.length > 0}>
        <PeopleList people={people} />
      </Part>
      <Part title={detail.together} show={others.length > 0}>
        <p class="part-note">{detail.togetherOnMap}</p>
        <ul class="link-row">
          {others.map((other) => (
            <li key={other.id}>
              <EntityLink class="inline-link" entity={pairOf(story, place.id, other.id)}>
                {other.name}
              </EntityLink>
            </li>
          ))}
        </ul>
      </Part>
      <DatedClaimsPart title={detail.saidElsewhere(place.name)} claims={elsewhere} />
      <ClaimsPart title={detail.evidence} claims={claimsOf(story, place)} />
      <UnsaidPart id={place.id} />
      {named && (
        <Part title={messages.panels.names.title}>
          <p class="context-note">{messages.names.context}.</p>
          <EntityLinks entities={[nameEntity(named)]} />
        </Part>
      )}
    </>
  );
}
