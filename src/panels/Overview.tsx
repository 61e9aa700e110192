import { claimsOf } from '../story/questions';
import { About } from './About';
import { Chapters } from './Chapters';
import { Claims } from './Claims';
import { useDesk } from './desk';
import { Events } from './Events';
import { Leads } from './Leads';
import { People } from './People';
import { Places } from './Places';
import { Relationships } from './Relationships';
import { Fold } from './Section';

/** The story at a glance, and everything that the map shows as lists, item for mark. */
export function Overview() {
  const { story, messages } = useDesk();
  const claims = claimsOf(story, { claims: story.summaryClaims });
  return (
    <>
      <p class="standfirst">{story.summary}</p>
      <Fold id="summary" class="fold fold-small" title={messages.overview.evidence(claims.length)}>
        <Claims claims={claims} />
      </Fold>
      <Leads />
      <Relationships />
      <Places />
      <Events />
      <People />
      <Chapters />
      <About />
    </>
  );
}
