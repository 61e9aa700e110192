import { useApp } from '../../parts/app-context';
import { Summary } from '../../parts/evidence/Summary';
import { StoryImage } from '../../parts/images/StoryImage';
import { EntityLink } from '../../parts/links/EntityLink';
import { DatedClaimsPart, Fact, Facts, Part, UnsaidPart } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import { placeEntity } from '../../parts/naming/naming';
import type { Person } from '../../story/format';
import { claimsAbout, claimsBySpeaker, claimsOf, claimsVia, sidesOf } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { LazyPage } from '../whole/LazyPage';

/** The page of a person or institution: role, side, what they say, what they pass on, what others say about them. */
export function PersonDetail({ person }: { person: Person }) {
  const { story, messages } = useApp();
  const detail = detailTextsFor(messages);
  const says = claimsBySpeaker(story, person.id);
  const passesOn = claimsVia(story, person.id);
  const own = new Set([...says, ...passesOn]);
  const about = [...new Set([...claimsOf(story, person), ...claimsAbout(story, person.id)])].filter(
    (claim) => !own.has(claim),
  );
  const sides = sidesOf(story, person);
  const events = story.events.filter((event) => event.people.includes(person.id));
  return (
    <>
      <Summary text={person.role} claims={claimsOf(story, person)} />
      <StoryImage of={person} />
      {sides.length > 0 && (
        <Facts>
          <Fact term={detail.side}>
            <ul class="link-row wrap">
              {sides.map((place) => (
                <li key={place.id}>
                  <EntityLink class="inline-link" entity={placeEntity(place)}>
                    {place.side ?? place.name}
                  </EntityLink>
                </li>
              ))}
            </ul>
          </Fact>
        </Facts>
      )}
      <DatedClaimsPart title={detail.says(person.name)} claims={says} />
      <DatedClaimsPart title={detail.passesOn(person.name)} claims={passesOn} />
      <DatedClaimsPart title={detail.saidOf(person.name)} claims={about} />
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <UnsaidPart id={person.id} />
      {person.sameAs.length > 0 && <LazyPage>{({ SameAs }) => <SameAs sameAs={person.sameAs} />}</LazyPage>}
    </>
  );
}
