import type { ComponentChildren } from 'preact';
import { type App, AppContext, useApp } from '../parts/app-context';
import { Claims } from '../parts/evidence/Claims';
import { inPhrases } from '../parts/in-phrases';
import { Ends } from '../parts/links/Ends';
import { KindSwatch } from '../parts/links/swatches';
import { Section } from '../parts/lists/Section';
import { changedBy } from '../parts/naming/changed';
import { eventDate, titleWithPlan } from '../parts/naming/dates';
import { areaEntity, eventEntity, nameOf, personEntity, placeEntity, relationEntity } from '../parts/naming/naming';
import { SourceLines } from '../parts/page/Colophon';
import { Masthead } from '../parts/page/Masthead';
import type { Correction } from '../story/format';
import { claimsOf } from '../story/questions';
import { builtTextsFor } from '../text/late/built-texts';
import { recordTextsFor } from '../text/late/record-texts';
import type { Selection } from '../view/view';
import { idOfChapter, idOfEntity } from './addresses';

/**
 * The panel's pages as one document, for a browser without scripts: every relation with its claims, and the targets of the
 * overview's other links. Each part has the hash of its page as its id. `back`: the address of the story's page.
 */
export function Statements({ app, back = './' }: { app: App; back?: string }) {
  const { story, messages } = app;
  const { about, overview } = messages;
  const { withoutScript } = builtTextsFor(messages);
  const { corrections } = recordTextsFor(messages);
  const shownClaims = new Set(story.relations.flatMap((relation) => claimsOf(story, relation).map(({ id }) => id)));
  return (
    <AppContext.Provider value={app}>
      <main class="statements">
        <Masthead full />
        <p class="statements-back">
          <a class="touch-row" href={back}>
            {withoutScript.back}
          </a>
        </p>
        <Section title={withoutScript.relationships}>
          {story.layers.map((layer) => {
            const relations = story.relations.filter((relation) => relation.layer === layer.id);
            return relations.map((relation) => (
              <Part key={relation.id} entity={relationEntity(relation)}>
                <h3>
                  <KindSwatch kind={layer.kind} relations={[relation]} /> {titleWithPlan(story, messages, relation)}
                </h3>
                <p>
                  {layer.title}. <Ends relation={relation} />
                </p>
                <p>{relation.summary}</p>
                <Claims claims={claimsOf(story, relation)} isLinked={false} />
              </Part>
            ));
          })}
        </Section>
        <Section title={overview.places}>
          {story.places.map((place) => (
            <Part key={place.id} entity={placeEntity(place)}>
              <h3>{place.name}</h3>
              <p>{place.summary}</p>
            </Part>
          ))}
        </Section>
        {messages.shapes && story.areas.length > 0 && (
          <Section title={messages.shapes.areas}>
            {story.areas.map((area) => (
              <Part key={area.id} entity={areaEntity(area)}>
                <h3>{area.name}</h3>
                <p>{area.summary}</p>
                <Claims claims={claimsOf(story, area)} isLinked={false} />
              </Part>
            ))}
          </Section>
        )}
        <Section title={overview.events}>
          {story.events.map((event) => (
            <Part key={event.id} entity={eventEntity(event)}>
              <h3>{inPhrases(story, event.title)}</h3>
              <p>
                {eventDate(story, messages, event)}. {event.summary}
              </p>
            </Part>
          ))}
        </Section>
        <Section title={overview.people}>
          {story.people.map((person) => (
            <Part key={person.id} entity={personEntity(person)}>
              <h3>{person.name}</h3>
              <p>{person.role}</p>
              <Claims claims={claimsOf(story, person).filter((claim) => !shownClaims.has(claim.id))} isLinked={false} />
            </Part>
          ))}
        </Section>
        <Section title={overview.chapters}>
          {story.chapters.map((chapter) => (
            <article key={chapter.id} id={idOfChapter(story, chapter.id)}>
              <h3>{inPhrases(story, chapter.title)}</h3>
              <p>{chapter.body}</p>
            </article>
          ))}
        </Section>
        {story.corrections.length > 0 && (
          <Section title={corrections.title}>
            <ol>
              {story.corrections.toReversed().map((correction, i) => (
                <li key={`${correction.date} ${i}`}>
                  <time dateTime={correction.date}>{corrections.day(correction.date)}</time>. {correction.text}{' '}
                  <ChangedTitles correction={correction} />
                </li>
              ))}
            </ol>
          </Section>
        )}
        <Section title={about.article}>
          <SourceLines />
        </Section>
      </main>
    </AppContext.Provider>
  );
}

/** What a correction has changed, by its title. */
function ChangedTitles({ correction }: { correction: Correction }) {
  const { story, messages } = useApp();
  const { corrections } = recordTextsFor(messages);
  const titles = changedBy(story, correction).flatMap((entity) => nameOf(story, messages, entity)?.title ?? []);
  return titles.length === 0 ? null : (
    <>
      {corrections.changed}: {messages.list(titles.map(corrections.quoted))}
    </>
  );
}

function Part({ entity, children }: { entity: Selection; children: ComponentChildren }) {
  const { story } = useApp();
  return <article id={idOfEntity(story, entity)}>{children}</article>;
}
