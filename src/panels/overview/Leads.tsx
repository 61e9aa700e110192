import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { PresentLink } from '../../parts/links/PresentLink';
import { goTo, openPanel } from '../../view/steps';
import { chapterOf, PANELS } from '../../view/view';
import { readChapter, readingProgress } from '../reading/reading-progress';
import { preloadLazyPages } from '../whole/LazyPage';

/** The main links: read or continue the story, present it, and the pages of the whole story. */
export function Leads() {
  const { story, messages } = useApp();
  const { overview } = messages;
  const [first] = story.chapters;
  const last = chapterOf(story, { chapter: readingProgress.value.last });
  return (
    <nav class="leads" aria-label={overview.ways}>
      {first && (
        <p class="leads-story">
          {last ? (
            <ActLink class="button button-main" step={readChapter(story, last, readingProgress.value)}>
              {overview.backToChapter(story.chapters.indexOf(last) + 1, last.title)}
            </ActLink>
          ) : (
            <ActLink class="button button-main" step={goTo(story, 'story', first.id)}>
              {overview.readAsStory}
              <span class="leads-count">{overview.chapterCount(story.chapters.length)}</span>
            </ActLink>
          )}
          <PresentLink class="button" />
        </p>
      )}
      <p class="leads-more">
        {last && first && <ActLink step={goTo(story, 'story', first.id)}>{overview.fromBeginning}</ActLink>}
        {PANELS.filter((panel) => panel !== 'names' && panel !== 'kinds').map((panel) => (
          <ActLink key={panel} step={openPanel(panel)} onNear={preloadLazyPages}>
            {messages.panels[panel].open}
          </ActLink>
        ))}
      </p>
    </nav>
  );
}
