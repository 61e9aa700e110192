import type { ComponentChildren } from 'preact';
import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { PresentLink } from '../../parts/links/PresentLink';
import type { Chapter } from '../../story/format';
import { Icon } from '../../ui/Icon';
import { mapSize } from '../../view/screen';
import { goTo } from '../../view/steps';
import { ChapterMenu } from './ChapterMenu';
import { exploreFrom } from './explore-from';
import { focusHeading } from './reading-line';
import './reading-frame.css';

/** The bar above the chapters: links to exploring and to the presentation. */
export function ReadingHead() {
  const { messages } = useApp();
  return (
    <nav class="reading-head touch-row" aria-label={messages.reading.waysOut}>
      <ExploreLink class="back quiet-link" icon={<Icon name="back" />} />
      <PresentLink class="reading-present touch-row quiet-link" />
    </nav>
  );
}

/** A link to exploring, which leaves the map as it is in the chapter. */
export function ExploreLink({ class: className, icon }: { class: string; icon?: ComponentChildren }) {
  const { story, messages } = useApp();
  return (
    <ActLink class={className} step={exploreFrom(story, mapSize.value)}>
      {icon}
      {messages.reading.leave}
    </ActLink>
  );
}

/** The bar below the chapters: progress, and links to the previous and next chapter. */
export function ReadingFoot({ chapter }: { chapter: Chapter }) {
  const { story, store, messages } = useApp();
  const at = story.chapters.indexOf(chapter);
  // After a press by key (`detail` counts clicks), who hears the page goes on with the chapter, not with the bar.
  const onFollowed = ({ defaultPrevented, detail }: MouseEvent) => {
    if (defaultPrevented && detail === 0) focusHeading(store.view.peek().chapter);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link in it fires a click.
    <nav class="reading-foot touch-row" aria-label={messages.reading.chapterNavigation} onClick={onFollowed}>
      <div class="progress" aria-hidden="true">
        {story.chapters.map(({ id }, i) => (
          <span key={id} data-read={i <= at ? '' : undefined} />
        ))}
      </div>
      <ChapterLink to={story.chapters[at - 1]} back />
      <ChapterMenu chapter={chapter} />
      <ChapterLink to={story.chapters[at + 1]} />
    </nav>
  );
}

/** A link to the previous or next chapter. Without one it is a disabled link, so that the focus is not lost. */
function ChapterLink({ to, back = false }: { to: Chapter | undefined; back?: boolean }) {
  const { story, messages } = useApp();
  const label = back ? messages.reading.previous : messages.reading.next;
  const content = (
    <>
      {back && <Icon name="back" />}
      <span class="step-word">{label}</span>
      {to && <span class="visually-hidden">{messages.joins.headed('', to.title)}</span>}
      {!back && <Icon name="next" />}
    </>
  );
  const className = back ? 'step-link step-back touch-row quiet-link' : 'step-link step-on touch-row quiet-link';
  return to ? (
    <ActLink class={className} step={goTo(story, 'story', to.id)}>
      {content}
    </ActLink>
  ) : (
    // biome-ignore lint/a11y/useValidAnchor: a disabled link, marked as such.
    <a class={className} role="link" aria-disabled="true" tabIndex={-1}>
      {content}
    </a>
  );
}
