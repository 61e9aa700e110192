import type { ComponentChildren } from 'preact';
import { useApp } from '../../parts/app-context';
import { Claims } from '../../parts/evidence/Claims';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { StoryImage } from '../../parts/images/StoryImage';
import { inPhrases } from '../../parts/in-phrases';
import { Ends } from '../../parts/links/Ends';
import { originalNamesOf } from '../../parts/links/OriginalName';
import { datesOf, eventDate } from '../../parts/naming/dates';
import { claimsInView } from '../../parts/naming/in-view';
import { nameOf, summaryOf } from '../../parts/naming/naming';
import { screenOf } from '../../parts/naming/screen-of';
import type { Chapter, Person, Place, StoryEvent } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { type Resolved, resolve } from '../../view/resolve';
import type { Selection } from '../../view/view';

/** The subject of the sheet: the story, a chapter or the selection, with its title and a few sentences. */
export function PrintSubject() {
  const { story, store } = useApp();
  const screen = screenOf(story, store.view.value);
  switch (screen.kind) {
    case 'panel':
    case 'overview':
      return <StorySubject />;
    case 'chapter':
      return <ChapterSubject chapter={screen.chapter} />;
    case 'detail':
      return <SelectionSubject selection={screen.selection} />;
    default:
      return screen satisfies never;
  }
}

function StorySubject() {
  const { story } = useApp();
  const claims = claimsOf(story, { claims: story.summaryClaims });
  return (
    <section class="sheet-subject">
      <h1>{inPhrases(story, story.title)}</h1>
      <div>
        <p>
          {story.summary} <Paragraphs claims={claims} />
        </p>
      </div>
    </section>
  );
}

function ChapterSubject({ chapter }: { chapter: Chapter }) {
  const { story, messages } = useApp();
  const { reading } = messages;
  const kicker = reading.chapter(story.chapters.indexOf(chapter) + 1, story.chapters.length);
  return (
    <Subject kicker={kicker} title={chapter.title}>
      <p class="sheet-chapter">{chapter.body}</p>
      <StoryImage of={chapter} atOnce />
      {chapter.ask && (
        <p class="sheet-ask">
          <strong>{reading.question}</strong> {chapter.ask.question}
        </p>
      )}
    </Subject>
  );
}

function SelectionSubject({ selection }: { selection: Selection }) {
  const app = useApp();
  const { story, store, messages } = app;
  const name = nameOf(story, messages, selection);
  const resolved = resolve(story, selection);
  if (!name || !resolved) return null;
  if (resolved.kind === 'claim') {
    return (
      <section class="sheet-subject" data-claim>
        <p class="kicker">{name.kind}</p>
        <Claims claims={claimsInView(story, store.view.value)} />
      </section>
    );
  }
  const summary = summaryOf(resolved);
  const pictured = picturedIn(resolved);
  return (
    <Subject kicker={name.kind} title={name.title} names={originalNamesOf(app, resolved)}>
      <Facts resolved={resolved} />
      {summary && <p>{summary}</p>}
      {pictured && <StoryImage of={pictured} atOnce />}
    </Subject>
  );
}

/** Returns the place, person or event of a page, which may have a picture. */
function picturedIn(resolved: Resolved): Place | Person | StoryEvent | undefined {
  switch (resolved.kind) {
    case 'place':
      return resolved.place;
    case 'person':
      return resolved.person;
    case 'event':
      return resolved.event;
    default:
      return undefined;
  }
}

/** What the sheet says before the summary: when, between whom, or where a name comes from. */
function Facts({ resolved }: { resolved: Resolved }) {
  const { story, messages } = useApp();
  if (resolved.kind === 'event') return <p class="sheet-facts">{eventDate(story, messages, resolved.event)}</p>;
  if (resolved.kind === 'relation') {
    const { relation } = resolved;
    return (
      <p class="sheet-facts">
        <Ends relation={relation} /> · {datesOf(story, messages, relation)}
      </p>
    );
  }
  return resolved.kind === 'name' ? <NameFacts id={resolved.name.id} /> : null;
}

/** A note that the name is not from the article, and its card if that is loaded. */
function NameFacts({ id }: { id: string }) {
  const { nameCards, messages } = useApp();
  const cards = nameCards.cards.value;
  const card = cards && cards !== 'missing' ? cards.cards.find((item) => item.id === id) : undefined;
  return (
    <>
      <p class="sheet-facts">{messages.names.context}</p>
      {card && (
        <p lang="en">
          {card.note} {card.source}.
        </p>
      )}
    </>
  );
}

interface SubjectProps {
  readonly kicker: string;
  readonly title: string;
  /** The original names of what the title names. */
  readonly names?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Subject({ kicker, title, names, children }: SubjectProps) {
  const { story } = useApp();
  return (
    <section class="sheet-subject">
      <div>
        <p class="kicker">{kicker}</p>
        <h2>
          {inPhrases(story, title)}
          {names}
        </h2>
      </div>
      <div>{children}</div>
    </section>
  );
}
