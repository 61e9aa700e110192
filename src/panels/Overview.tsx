import { claimsOf } from '../story/questions';
import { goTo, openPanel } from '../view/steps';
import { PANELS } from '../view/view';
import { About } from './About';
import { ActLink } from './ActLink';
import { Chapters } from './Chapters';
import { Claims } from './Claims';
import { useDesk } from './desk';
import { Events } from './Events';
import { People } from './People';
import { Places } from './Places';
import { PresentLink } from './PresentLink';
import { Relationships } from './Relationships';
import { Fold } from './Section';

/** The story at a glance, and everything that the map shows as lists, item for mark. */
export function Overview() {
  const { story, messages } = useDesk();
  const claims = claimsOf(story, { claims: story.summaryClaims });
  const [first] = story.chapters;
  return (
    <>
      <p class="standfirst">{story.summary}</p>
      <Fold id="summary" class="fold fold-small" title={messages.overview.evidence(claims.length)}>
        <Claims claims={claims} />
      </Fold>
      <nav class="leads" aria-label={messages.overview.ways}>
        {first && (
          <ActLink step={goTo(story, 'story', first.id)}>
            {messages.overview.readAsStory(story.chapters.length)}
          </ActLink>
        )}
        <PresentLink />
        {PANELS.map((panel) => (
          <ActLink key={panel} step={openPanel(panel)}>
            {messages.panels[panel].open}
          </ActLink>
        ))}
      </nav>
      <Relationships />
      <Places />
      <Events />
      <People />
      <Chapters />
      <About />
    </>
  );
}
