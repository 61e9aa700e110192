import { useApp } from '../../parts/app-context';
import { Boundary } from '../../parts/Boundary';
import { Claims } from '../../parts/evidence/Claims';
import { Chapters } from '../../parts/lists/Chapters';
import { Events } from '../../parts/lists/Events';
import { Gathered } from '../../parts/lists/Gathered';
import { People } from '../../parts/lists/People';
import { Places } from '../../parts/lists/Places';
import { Relationships } from '../../parts/lists/Relationships';
import { Fold } from '../../parts/lists/Section';
import { claimsOf } from '../../story/questions';
import { LazyPage } from '../whole/LazyPage';
import { About } from './About';
import { Leads } from './Leads';
import { OtherStories } from './OtherStories';
import './overview.css';

/** The areas of a story that has any. */
const Areas = () => useApp().story.areas.length > 0 && <LazyPage>{({ AreaList }) => <AreaList />}</LazyPage>;

const SECTIONS = [Leads, Relationships, Gathered, Places, Areas, Events, People, Chapters, About, OtherStories];

/** The story's summary, and lists that hold everything that the map shows. */
export function Overview() {
  const { story, messages } = useApp();
  const claims = claimsOf(story, { claims: story.summaryClaims });
  return (
    <>
      <p class="standfirst">{story.summary}</p>
      <Fold id="summary" class="fold fold-small" title={messages.overview.basedOn(claims.length)}>
        <Boundary>
          <Claims claims={claims} />
        </Boundary>
      </Fold>
      {SECTIONS.map((Part) => (
        <Boundary key={Part.name}>
          <Part />
        </Boundary>
      ))}
    </>
  );
}
