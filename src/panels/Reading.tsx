import type { Chapter } from '../story/format';
import { claimsOf } from '../story/questions';
import { Icon } from '../ui/Icon';
import { drawnRelations } from '../view/drawn';
import { goTo } from '../view/steps';
import { ActLink } from './ActLink';
import { Claims } from './Claims';
import { ClaimsPart, Part } from './DetailParts';
import { useDesk } from './desk';
import { RelationsByLayer } from './RelationsByLayer';
import { Fold } from './Section';

/** One chapter, to be read alone: its text, its question, its evidence, and the way on. */
export function Reading({ chapter }: { chapter: Chapter }) {
  const { story, store, messages } = useDesk();
  const { reading } = messages;
  const at = story.chapters.indexOf(chapter);
  const { ask } = chapter;
  const ids = drawnRelations(story, store.view.value);
  const drawn = story.relations.filter((relation) => ids.includes(relation.id));
  return (
    <article class="detail reading">
      <ActLink class="back" step={goTo(story, 'explore')}>
        <Icon name="back" />
        {reading.leave}
      </ActLink>
      <header class="detail-head">
        <p class="kicker">{reading.chapter(at + 1, story.chapters.length)}</p>
        <h2 data-heading tabIndex={-1}>
          {chapter.title}
        </h2>
      </header>
      <p class="chapter-body">{chapter.body}</p>
      {ask && (
        <section class="part ask">
          <h3>{reading.question}</h3>
          <p class="ask-question">{ask.question}</p>
          <Fold id={`ask ${chapter.id}`} class="fold fold-small" title={reading.answer}>
            <p>{ask.answer}</p>
            <Claims claims={claimsOf(story, ask)} />
          </Fold>
        </section>
      )}
      <nav class="steps" aria-label={reading.chapterNavigation}>
        <ChapterStep chapter={story.chapters[at - 1]} word={reading.previous} />
        <ChapterStep chapter={story.chapters[at + 1]} word={reading.next} />
      </nav>
      <Part title={messages.detail.onMap} show={drawn.length > 0}>
        <RelationsByLayer relations={drawn} />
      </Part>
      <ClaimsPart title={messages.detail.evidence} claims={claimsOf(story, chapter)} />
    </article>
  );
}

function ChapterStep({ chapter, word }: { chapter: Chapter | undefined; word: string }) {
  const { story } = useDesk();
  if (!chapter) return <span />;
  return (
    <ActLink class="chapter-step" step={goTo(story, 'story', chapter.id)}>
      <span class="kicker">{word}</span> <span>{chapter.title}</span>
    </ActLink>
  );
}
