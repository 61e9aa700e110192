import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { goTo } from '../../view/steps';
import { LazyPage } from '../whole/LazyPage';
import { ExploreLink } from './ReadingFrame';

/** Links after the last chapter. */
export function ReadingEnd() {
  const { story, messages } = useApp();
  const [first] = story.chapters;
  return (
    <section class="reading-end wrap">
      {story.chapters.some(({ ask }) => ask?.predict) && <LazyPage>{({ FirstGuesses }) => <FirstGuesses />}</LazyPage>}
      <h3>{messages.reading.end}</h3>
      <ExploreLink class="button button-main" />
      {first && (
        <ActLink class="button" step={goTo(story, 'story', first.id)}>
          {messages.reading.fromBeginning}
        </ActLink>
      )}
    </section>
  );
}
