import type { ComponentChildren } from 'preact';
import { useDesk } from '../../parts/desk';
import { ActLink } from '../../parts/links/ActLink';
import { PresentLink } from '../../parts/links/PresentLink';
import type { Chapter } from '../../story/format';
import { Icon } from '../../ui/Icon';
import { exploreFrom } from '../../view/leaving';
import { mapSize } from '../../view/screen';
import { goTo } from '../../view/steps';
import { ChapterMenu } from './ChapterMenu';
import './reading-frame.css';

/** Above the running text: the ways out of it. */
export function ReadingHead() {
  const { messages } = useDesk();
  return (
    <nav class="reading-head touch-row" aria-label={messages.reading.waysOut}>
      <ExploreLink class="back quiet-link" icon={<Icon name="back" />} />
      <PresentLink class="reading-present touch-row quiet-link" />
    </nav>
  );
}

/** To free exploring, with the map as the chapter has it. */
export function ExploreLink({ class: className, icon }: { class: string; icon?: ComponentChildren }) {
  const { story, messages } = useDesk();
  return (
    <ActLink class={className} step={exploreFrom(story, mapSize.value)}>
      {icon}
      {messages.reading.leave}
    </ActLink>
  );
}

/** Under the running text, always in reach: how far one is, and the way on and back. */
export function ReadingFoot({ chapter }: { chapter: Chapter }) {
  const { story, messages } = useDesk();
  const at = story.chapters.indexOf(chapter);
  return (
    <nav class="reading-foot touch-row" aria-label={messages.reading.chapterNavigation}>
      <div class="progress" aria-hidden="true">
        {story.chapters.map(({ id }, i) => (
          <span key={id} data-read={i <= at ? '' : undefined} />
        ))}
      </div>
      <StepLink to={story.chapters[at - 1]} back />
      <ChapterMenu chapter={chapter} />
      <StepLink to={story.chapters[at + 1]} />
    </nav>
  );
}

/** To the chapter before or after. Where there is none it stays in its place, so that nobody's focus is lost. */
function StepLink({ to, back = false }: { to: Chapter | undefined; back?: boolean }) {
  const { story, messages } = useDesk();
  const word = back ? messages.reading.previous : messages.reading.next;
  const label = (
    <>
      {back && <Icon name="back" />}
      <span class="step-word">{word}</span>
      {to && <span class="visually-hidden">: {to.title}</span>}
      {!back && <Icon name="next" />}
    </>
  );
  const end = back ? 'step-link step-back touch-row quiet-link' : 'step-link step-on touch-row quiet-link';
  return to ? (
    <ActLink class={end} step={goTo(story, 'story', to.id)}>
      {label}
    </ActLink>
  ) : (
    // biome-ignore lint/a11y/useValidAnchor: a link that leads nowhere for now, and says so.
    <a class={end} role="link" aria-disabled="true" tabIndex={-1}>
      {label}
    </a>
  );
}
