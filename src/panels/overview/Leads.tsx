import { useDesk } from '../../parts/desk';
import { ActLink } from '../../parts/links/ActLink';
import { PresentLink } from '../../parts/links/PresentLink';
import { goTo, openPanel } from '../../view/steps';
import { PANELS } from '../../view/view';
import { readOn, readSoFar } from '../reading/read-so-far';
import { wantLatePages } from '../whole/LatePage';

/** The ways into the story: to read it, or to read on; to present it; then the pages of the whole. */
export function Leads() {
  const { story, messages } = useDesk();
  const { overview } = messages;
  const [first] = story.chapters;
  const last = story.chapters.find(({ id }) => id === readSoFar.value.last);
  return (
    <nav class="leads" aria-label={overview.ways}>
      {first && (
        <p class="leads-story">
          {last ? (
            <ActLink class="button button-main" step={readOn(story, last, readSoFar.value)}>
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
        {PANELS.filter((panel) => panel !== 'names').map((panel) => (
          <ActLink key={panel} step={openPanel(panel)} onNear={wantLatePages}>
            {messages.panels[panel].open}
          </ActLink>
        ))}
      </p>
    </nav>
  );
}
