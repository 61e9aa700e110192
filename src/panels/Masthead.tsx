import { goTo } from '../view/steps';
import { ActLink } from './ActLink';
import { useDesk } from './desk';

/** The product's name over the story's title. Away from the overview the title shrinks to a line that leads back. */
export function Masthead({ full }: { full: boolean }) {
  const { story, messages } = useDesk();
  const [source] = story.sources;
  return (
    <header class="masthead" data-full={full ? '' : undefined}>
      <p class="wordmark">
        <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true" focusable="false">
          <path
            d="M1 12C9 12 11 4 17 4S25 12 31 12M1 4C9 4 11 12 17 12S25 4 31 4"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
          />
        </svg>
        {messages.product}
      </p>
      {full ? (
        <>
          <h1 data-heading tabIndex={-1}>
            {story.title}
          </h1>
          {source && (
            <p class="dateline">
              <span>{source.dateline}</span> <time dateTime={story.date}>{messages.date.edtf(story.date)}</time>
            </p>
          )}
        </>
      ) : (
        <h1>
          <ActLink step={goTo(story, 'explore')}>{story.title}</ActLink>
        </h1>
      )}
    </header>
  );
}
