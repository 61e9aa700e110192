import { useDesk } from '../../parts/desk';
import { Basis } from '../../parts/evidence/Basis';
import { Quote } from '../../parts/evidence/Claims';
import { NotYet } from '../../parts/evidence/NotYet';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { EntityLink } from '../../parts/links/EntityLink';
import { ChapterList } from '../../parts/lists/Chapters';
import { EntityLinks, Fact, Facts, Part } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import { PeopleList } from '../../parts/lists/People';
import { RelationsByLayer } from '../../parts/lists/RelationsByLayer';
import { personEntity, placeEntity, subjectsOf } from '../../parts/naming/naming';
import type { Claim } from '../../story/format';
import { indexStory, isThereOn, restingOn } from '../../story/questions';
import { paragraphOf } from '../../view/view';

/** A statement: the words, who says them to whom, where they stand in the source, and what rests on them. */
export function ClaimDetail({ claim }: { claim: Claim }) {
  const { story, store, messages } = useDesk();
  const day = store.view.value.date;
  const { detail } = messages;
  const { sources } = indexStory(story);
  const source = sources.get(claim.source);
  const subjects = subjectsOf(story, claim);
  const rests = restingOn(story, claim.id);
  return (
    <>
      <Quote claim={claim} />
      <p class="claim-basis">
        <Basis claim={claim} />
        <Paragraphs numbers={claim.paragraphs} />
      </p>
      {day !== undefined && !isThereOn(story, claim, day) && <NotYet text={messages.timeline.nothingRestsYet(day)} />}
      <Facts>
        {claim.to.length > 0 && (
          <Fact term={detail.to}>
            <EntityLinks entities={claim.to.map((id) => personEntity({ id }))} />
          </Fact>
        )}
        {subjects.length > 0 && (
          <Fact term={detail.about}>
            <EntityLinks entities={subjects} />
          </Fact>
        )}
        {source && (
          <Fact term={detail.source}>
            {source.title}
            <ul class="topics">
              {claim.paragraphs.map((paragraph) => (
                <li key={paragraph}>
                  <EntityLink class="topic-link quiet-link" entity={paragraphOf(source, paragraph)}>
                    <Paragraphs numbers={[paragraph]} /> <span>{source.topics[paragraph - 1]}</span>
                  </EntityLink>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      <Part title={detail.restsOnIt} show={rests.relations.length > 0}>
        <RelationsByLayer relations={rests.relations} />
      </Part>
      <Part title={detail.places} show={rests.places.length > 0}>
        <EntityLinks entities={rests.places.map(placeEntity)} />
      </Part>
      <Part title={detail.events} show={rests.events.length > 0}>
        <EventList events={rests.events} />
      </Part>
      <Part title={detail.people} show={rests.people.length > 0}>
        <PeopleList people={rests.people} />
      </Part>
      <Part title={detail.chapters} show={rests.chapters.length > 0}>
        <ChapterList chapters={rests.chapters} />
      </Part>
    </>
  );
}
