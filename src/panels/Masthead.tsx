import { useDesk } from './desk';

/** The product's name over the story's title. Away from the overview the two shrink to one line. */
export function Masthead({ full }: { full: boolean }) {
  const { story, messages } = useDesk();
  const [source] = story.sources;
  if (!full) {
    return (
      <header class="masthead">
        <div class="masthead-line">
          <Logo />
          <h1>{story.title}</h1>
        </div>
      </header>
    );
  }
  return (
    <header class="masthead" data-full>
      <Wordmark name={messages.product} />
      <h1 data-heading tabIndex={-1}>
        {story.title}
      </h1>
      <p class="dateline">
        {source && <span>{source.dateline}</span>} <time dateTime={story.date}>{messages.date.edtf(story.date)}</time>
      </p>
    </header>
  );
}

/** The product's sign and name. */
export function Wordmark({ name }: { name: string }) {
  return (
    <p class="wordmark">
      <Logo />
      {name}
    </p>
  );
}

/** Two currents that cross. */
function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 16" width="32" height="16" aria-hidden="true" focusable="false">
      <path
        d="M1 12C9 12 11 4 17 4S25 12 31 12M1 4C9 4 11 12 17 12S25 4 31 4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}
