import type { Place } from '../story/format';
import { claimsOf, eventsOfPlace, peopleOfPlace, relationsOfPlace } from '../story/questions';
import { togglePlace } from '../view/steps';
import { ClaimsPart, Fact, Facts, Part, UnsaidPart } from './DetailParts';
import { useDesk } from './desk';
import { EventList } from './Events';
import { farFrom } from './far';
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
  const events = eventsOfPlace(story, place.id);
  const people = peopleOfPlace(story, place.id);
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
        <RelationsByLayer relations={relationsOfPlace(story, place.id)} />
      </Part>
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <Part title={detail.people} show={people.length > 0}>
        <PeopleList people={people} />
      </Part>
      <ClaimsPart title={detail.evidence} claims={claimsOf(story, place)} />
      <UnsaidPart id={place.id} />
    </>
  );
}
