import type { App } from '../parts/app-context';
import { titleWithPlan } from '../parts/naming/dates';
import { eventEntity, personEntity, placeEntity, relationEntity } from '../parts/naming/naming';
import { builtTextsFor } from '../text/late/built-texts';
import { idOfChapter, idOfEntity, idOfOtherStory } from './addresses';

/**
 * The first page's list for a browser without scripts: links to the parts of the page of all statements. Each entry's id
 * is the hash of the panel's links to it, so that such a link scrolls to the entry, which links to the other page. `statements`: that page's
 * address. The address of another story shows only the link to its own page (`without-script.css`).
 */
export function WithoutScript({ app: { story, site, messages }, statements }: { app: App; statements: string }) {
  const { withoutScript } = builtTextsFor(messages);
  const others = (site?.cards ?? []).filter(({ name }) => name !== site?.own);
  const entries: readonly (readonly [id: string, title: string])[] = [
    ...story.relations.map(
      (entity) => [idOfEntity(story, relationEntity(entity)), titleWithPlan(story, messages, entity)] as const,
    ),
    ...story.places.map((entity) => [idOfEntity(story, placeEntity(entity)), entity.name] as const),
    ...story.events.map((entity) => [idOfEntity(story, eventEntity(entity)), entity.title] as const),
    ...story.people.map((entity) => [idOfEntity(story, personEntity(entity)), entity.name] as const),
    ...story.chapters.map((entity) => [idOfChapter(story, entity.id), entity.title] as const),
  ];
  return (
    <section class="without-script">
      {others.map(({ name, href, title, lang }) => (
        <p key={name} id={idOfOtherStory(name)} class="other-story">
          {withoutScript.otherStory}{' '}
          <a href={href} lang={lang}>
            {title}
          </a>
        </p>
      ))}
      <p class="notices">
        {withoutScript.says} <a href={statements}>{withoutScript.statements}</a>
      </p>
      <ul>
        {entries.map(([id, title]) => (
          <li key={id}>
            <a id={id} href={`${statements}#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
