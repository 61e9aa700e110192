import type { Chapter } from '../../story/format';
import { goTo } from '../../view/steps';
import { useDesk } from '../desk';
import { ActLink } from '../links/ActLink';
import { Fold } from './Section';

/** The story told in order. */
export function Chapters() {
  const { story, messages } = useDesk();
  if (story.chapters.length === 0) return null;
  return (
    <Fold id="chapters" title={<h2>{messages.overview.chapters}</h2>}>
      <ChapterList chapters={story.chapters} />
    </Fold>
  );
}

/** Chapters with their numbers in the story; `here`: the one that is read. */
export function ChapterList({ chapters, here }: { chapters: readonly Chapter[]; here?: Chapter }) {
  const { story, messages } = useDesk();
  return (
    <ol class="items">
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          <ActLink
            class="item-link item-numbered"
            step={goTo(story, 'story', chapter.id)}
            current={chapter === here ? 'step' : undefined}
          >
            <span class="item-number">{messages.number(story.chapters.indexOf(chapter) + 1)}</span>
            <span class="item-title">{chapter.title}</span>
          </ActLink>
        </li>
      ))}
    </ol>
  );
}
