import { useApp } from '../../parts/app-context';
import { Basis } from '../../parts/evidence/Basis';
import { Quote } from '../../parts/evidence/Claims';
import { NotYet } from '../../parts/evidence/NotYet';
import { Paragraph, Paragraphs } from '../../parts/evidence/Paragraphs';
import { sourceTitle } from '../../parts/evidence/source-words';
import { EntityLink } from '../../parts/links/EntityLink';
import { ChapterList } from '../../parts/lists/Chapters';
import { EntityLinks, Fact, Facts, Part } from '../../parts/lists/DetailParts';
import { EventList } from '../../parts/lists/Events';
import { PeopleList } from '../../parts/lists/People';
import { RelationsByLayer } from '../../parts/lists/RelationsByLayer';
import { areaEntity, personEntity, placeEntity, subjectsOf } from '../../parts/naming/naming';
import type { Claim } from '../../story/format';
import { claimExistsOn, dependentsOf, indexStory } from '../../story/questions';
import { detailTextsFor } from '../../text/late/detail-texts';
import { paragraphOf } from '../../view/view';
import { LazyPage } from '../whole/LazyPage';

/** The page of a claim: its text, speaker and listeners, its paragraphs in the source, and what depends on it. */
export function ClaimDetail({ claim }: { claim: Claim }) {
  const { story, store, messages } = useApp();
  const day = store.view.value.date;
  const detail = detailTextsFor(messages);
  const { sources } = indexStory(story);
  const source = sources.get(claim.source);
  const subjects = subjectsOf(story, claim);
  const dependents = dependentsOf(story, claim.id);
  return (
    <>
      <Quote claim={claim} />
      <p class="claim-basis">
        <Basis claim={claim} />
        <Paragraphs claims={[claim]} />
      </p>
      {day !== undefined && !claimExistsOn(story, claim, day) && <NotYet text={messages.timeline.notAllYet(day)} />}
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
          <Fact term={messages.detail.article}>
            <span>{sourceTitle(story, source)}</span>
            <ul class="topics">
              {claim.paragraphs.map((paragraph) => (
                <li key={paragraph}>
                  <EntityLink class="topic-link quiet-link" entity={paragraphOf(source, paragraph)}>
                    <Paragraph source={source} number={paragraph} /> <span>{source.topics[paragraph - 1]}</span>
                  </EntityLink>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      <LazyPage>
        {({ CiteClaim, ComparedParts }) => (
          <>
            <CiteClaim claim={claim} />
            <ComparedParts claims={[claim]} />
          </>
        )}
      </LazyPage>
      <Part title={detail.relationships} show={dependents.relations.length > 0}>
        <RelationsByLayer relations={dependents.relations} />
      </Part>
      <Part title={detail.places} show={dependents.places.length > 0}>
        <EntityLinks entities={dependents.places.map(placeEntity)} />
      </Part>
      <Part title={messages.shapes?.areas ?? ''} show={dependents.areas.length > 0}>
        <EntityLinks entities={dependents.areas.map(areaEntity)} />
      </Part>
      <Part title={detail.events} show={dependents.events.length > 0}>
        <EventList events={dependents.events} />
      </Part>
      <Part title={detail.people} show={dependents.people.length > 0}>
        <PeopleList people={dependents.people} />
      </Part>
      <Part title={detail.chapters} show={dependents.chapters.length > 0}>
        <ChapterList chapters={dependents.chapters} />
      </Part>
    </>
  );
}
