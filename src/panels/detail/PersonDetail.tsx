import { useApp } from '../../parts/app-context';
import { Summary } from '../../parts/evidence/Summary';
import { DatedClaimsPart, EntityLinks, Fact, Facts, Part, UnsaidPart } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import { placeEntity } from '../../parts/naming/naming';
import type { Person } from '../../story/format';
import { claimsAbout, claimsBySpeaker, claimsOf, claimsVia } from '../../story/questions';

/** A person or an institution: its role, what it says itself, what it passes on, what is said of it. */
export function PersonDetail({ person }: { person: Person }) {
  const { story, messages } = useApp();
  const { detail } = messages;
  const says = claimsBySpeaker(story, person.id);
  const passesOn = claimsVia(story, person.id);
  const own = new Set([...says, ...passesOn]);
  const of = [...new Set([...claimsOf(story, person), ...claimsAbout(story, person.id)])].filter(
    (claim) => !own.has(claim),
  );
  const events = story.events.filter((event) => event.people.includes(person.id));
  return (
    <>
      <Summary text={person.role} claims={claimsOf(story, person)} />
      <Facts>
        <Fact term={detail.place}>
          <EntityLinks entities={[person.place, ...person.alsoAt].map((id) => placeEntity({ id }))} />
        </Fact>
      </Facts>
      <DatedClaimsPart title={detail.says(person.name)} claims={says} />
      <DatedClaimsPart title={detail.passesOn(person.name)} claims={passesOn} />
      <DatedClaimsPart title={detail.saidOf(person.name)} claims={of} />
      <Part title={detail.events} show={events.length > 0}>
        <EventList events={events} />
      </Part>
      <UnsaidPart id={person.id} />
    </>
  );
}
