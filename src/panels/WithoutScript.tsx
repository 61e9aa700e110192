import type { ComponentChildren } from 'preact';
import { claimsOf } from '../story/questions';
import { goTo, select } from '../view/steps';
import { urlText } from '../view/url';
import type { Selection } from '../view/view';
import { Claims } from './Claims';
import { type Desk, DeskContext, useDesk } from './desk';
import { Ends } from './Ends';
import { KindSwatch } from './marks';
import { eventEntity, personEntity, placeEntity, relationEntity } from './naming';
import { Section } from './Section';

/**
 * The panel's pages as one document, for a browser that runs no scripts: every relationship with its claims, and what the
 * overview's other links lead to. Each part has the address of its page as its id, so those links work.
 */
export function WithoutScript({ desk }: { desk: Desk }) {
  const { story, messages } = desk;
  const { overview, withoutScript, date } = messages;
  const told = new Set(story.relations.flatMap((relation) => relation.claims));
  return (
    <DeskContext.Provider value={desk}>
      <section class="without-script">
        <p class="notices">{withoutScript.says}</p>
        <Section title={withoutScript.relationships}>
          {story.layers.map((layer) => {
            const relations = story.relations.filter((relation) => relation.layer === layer.id);
            return relations.map((relation) => (
              <Page key={relation.id} entity={relationEntity(relation)}>
                <h3>
                  <KindSwatch kind={layer.kind} relations={[relation]} /> {relation.title}
                </h3>
                <p>
                  {layer.title}. <Ends relation={relation} />
                </p>
                <p>{relation.summary}</p>
                <Claims claims={claimsOf(story, relation)} />
              </Page>
            ));
          })}
        </Section>
        <Section title={overview.places}>
          {story.places.map((place) => (
            <Page key={place.id} entity={placeEntity(place)}>
              <h3>{place.name}</h3>
              <p>{place.summary}</p>
            </Page>
          ))}
        </Section>
        <Section title={overview.events}>
          {story.events.map((event) => (
            <Page key={event.id} entity={eventEntity(event)}>
              <h3>{event.title}</h3>
              <p>
                {date.edtf(event.date)}. {event.summary}
              </p>
            </Page>
          ))}
        </Section>
        <Section title={overview.people}>
          {story.people.map((person) => (
            <Page key={person.id} entity={personEntity(person)}>
              <h3>{person.name}</h3>
              <p>{person.role}</p>
              <Claims claims={claimsOf(story, person).filter((claim) => !told.has(claim.id))} />
            </Page>
          ))}
        </Section>
        <Section title={overview.chapters}>
          {story.chapters.map((chapter) => (
            <article
              key={chapter.id}
              id={fragmentOf(urlText(story, goTo(story, 'story', chapter.id)(desk.store.view.value)))}
            >
              <h3>{chapter.title}</h3>
              <p>{chapter.body}</p>
            </article>
          ))}
        </Section>
      </section>
    </DeskContext.Provider>
  );
}

function Page({ entity, children }: { entity: Selection; children: ComponentChildren }) {
  const { story, store } = useDesk();
  return <article id={fragmentOf(urlText(story, select(entity)(store.view.value)))}>{children}</article>;
}

/** A browser goes to the element whose id is what stands after the address's #. */
const fragmentOf = (hash: string): string => hash.slice(1);
