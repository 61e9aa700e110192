import type { Desk } from '../parts/desk';
import { eventEntity, personEntity, placeEntity, relationEntity } from '../parts/naming/naming';
import { idOfChapter, idOfEntity, STATEMENTS } from './addresses';

/**
 * What the first page says to a browser that runs no scripts: where all statements are, and what is told there. Each entry has the
 * address that the panel's links lead to as its id, so that such a link comes to it, and goes on to its part of the other page.
 */
export function WithoutScript({ desk: { story, messages } }: { desk: Desk }) {
  const { withoutScript } = messages;
  const entries: readonly (readonly [id: string, title: string])[] = [
    ...story.relations.map((one) => [idOfEntity(story, relationEntity(one)), one.title] as const),
    ...story.places.map((one) => [idOfEntity(story, placeEntity(one)), one.name] as const),
    ...story.events.map((one) => [idOfEntity(story, eventEntity(one)), one.title] as const),
    ...story.people.map((one) => [idOfEntity(story, personEntity(one)), one.name] as const),
    ...story.chapters.map((one) => [idOfChapter(story, one.id), one.title] as const),
  ];
  return (
    <section class="without-script">
      <p class="notices">
        {withoutScript.says} <a href={STATEMENTS}>{withoutScript.statements}</a>
      </p>
      <ul>
        {entries.map(([id, title]) => (
          <li key={id}>
            <a id={id} href={`${STATEMENTS}#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
