import { isoDate } from '../../story/edtf';
import { datelineOf } from '../../story/sources/citations';
import { LOGO } from '../../ui/logo';
import { useApp } from '../app-context';
import { inPhrases } from '../in-phrases';
import { correctedOn } from '../naming/dates';
import './masthead.css';

/** The product's name above the story's title; not `full`: both in one line, for all screens but the overview. */
export function Masthead({ full }: { full: boolean }) {
  const { story, site, messages } = useApp();
  if (!full) {
    return (
      <header class="masthead">
        <div class="masthead-line touch-row">
          <Logo />
          <h1>{inPhrases(story, story.title)}</h1>
        </div>
      </header>
    );
  }
  return (
    <header class="masthead" data-full>
      <div class="masthead-brand">
        <Wordmark name={messages.product} />
        {site && site.cards.length > 1 && (
          <a class="touch-row" href={site.list}>
            {messages.stories.others}
          </a>
        )}
      </div>
      <h1 data-heading tabIndex={-1}>
        {inPhrases(story, story.title)}
      </h1>
      <Dateline />
    </header>
  );
}

/** Where and when the story was told, and when it was last corrected. HTML has no machine's form of a date that is about then, or within an interval. */
export function Dateline() {
  const { story, messages } = useApp();
  const places = datelineOf(story);
  const [date, iso] = [messages.date.edtf(story.date), isoDate(story.date)];
  const corrected = correctedOn(story, messages);
  return (
    <p class="dateline">
      {places && <span>{places}</span>} {iso ? <time dateTime={iso}>{date}</time> : date}
      {corrected && <span> · {corrected}</span>}
    </p>
  );
}

/** The product's logo and name. */
export function Wordmark({ name }: { name: string }) {
  return (
    <p class="wordmark">
      <Logo />
      {name}
    </p>
  );
}

function Logo() {
  const { path, width, height, stroke } = LOGO;
  return (
    <svg class="logo" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width={stroke} />
    </svg>
  );
}
