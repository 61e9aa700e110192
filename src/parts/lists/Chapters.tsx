import type { Chapter } from '../../story/format';
import { goTo } from '../../view/steps';
import { useApp } from '../app-context';
import { inPhrases } from '../in-phrases';
import { ActLink } from '../links/ActLink';
import { Fold } from './Section';
import './items.css';

/** The chapters in a section that folds. */
export function Chapters() {
  const { story, messages } = useApp();
  if (story.chapters.length === 0) return null;
  return (
    <Fold id="chapters" title={<h2>{messages.overview.chapters}</h2>}>
      <ChapterList chapters={story.chapters} />
    </Fold>
  );
}

/** Links to chapters with their numbers in the story; `current`: the one that is read. */
export function ChapterList({ chapters, current }: { chapters: readonly Chapter[]; current?: Chapter }) {
  const { story, messages } = useApp();
  return (
    <ol class="items">
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          <ActLink
            class="item-link item-numbered"
            step={goTo(story, 'story', chapter.id)}
            current={chapter === current ? 'step' : undefined}
          >
            <span class="item-number">{messages.number(story.chapters.indexOf(chapter) + 1)}</span>
            <span class="item-title">{inPhrases(story, chapter.title)}</span>
          </ActLink>
        </li>
      ))}
    </ol>
  );
}
