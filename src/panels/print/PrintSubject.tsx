import type { ComponentChildren } from 'preact';
import { useApp } from '../../parts/app-context';
import { Claims } from '../../parts/evidence/Claims';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { Ends } from '../../parts/links/Ends';
import { claimsInView } from '../../parts/naming/in-view';
import { nameOf } from '../../parts/naming/naming';
import { screenOf } from '../../parts/naming/screen-of';
import type { Chapter } from '../../story/format';
import { claimsOf, indexStory, paragraphsOf } from '../../story/questions';
import type { Selection } from '../../view/view';
import { datesOf } from '../detail/RelationDetail';

/** What is looked at: the story, a chapter or one thing of it, by its title and in a few sentences. */
export function PrintSubject() {
  const { story, store } = useApp();
  const screen = screenOf(story, store.view.value);
  switch (screen.kind) {
    case 'panel':
    case 'overview':
      return <Whole />;
    case 'chapter':
      return <ChapterSubject chapter={screen.chapter} />;
    case 'detail':
      return <Thing selection={screen.selection} />;
    default:
      return screen satisfies never;
  }
}

function Whole() {
  const { story } = useApp();
  const claims = claimsOf(story, { claims: story.summaryClaims });
  return (
    <section class="sheet-subject">
      <h1>{story.title}</h1>
      <div>
        <p>
          {story.summary} <Paragraphs numbers={paragraphsOf(claims)} />
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
      {chapter.ask && (
        <p class="sheet-ask">
          <strong>{reading.question}</strong> {chapter.ask.question}
        </p>
      )}
    </Subject>
  );
}

function Thing({ selection }: { selection: Selection }) {
  const { story, store, messages } = useApp();
  const name = nameOf(story, messages, selection);
  if (!name) return null;
  if (selection.kind === 'claim') {
    return (
      <section class="sheet-subject" data-claim>
        <p class="kicker">{name.kind}</p>
        <Claims claims={claimsInView(story, store.view.value)} />
      </section>
    );
  }
  return (
    <Subject kicker={name.kind} title={name.title}>
      <ThingSummary selection={selection} />
    </Subject>
  );
}

/** What the story says of a thing in short. */
function ThingSummary({ selection: { kind, id } }: { selection: Selection }) {
  const { story, messages } = useApp();
  const index = indexStory(story);
  const one = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>) => all.get(id);
  switch (kind) {
    case 'place':
      return <p>{one(index.places)?.summary}</p>;
    case 'person':
      return <p>{one(index.people)?.role}</p>;
    case 'claim':
    case 'pair':
    case 'paragraph':
      return null;
    case 'name':
      return <NameSummary id={id} />;
    case 'event': {
      const event = one(index.events);
      if (!event) return null;
      return (
        <>
          <p class="sheet-facts">{messages.date.edtf(event.date)}</p>
          <p>{event.summary}</p>
        </>
      );
    }
    case 'relation': {
      const relation = one(index.relations);
      if (!relation) return null;
      return (
        <>
          <p class="sheet-facts">
            <Ends relation={relation} /> · {datesOf(relation, messages) || messages.date.undated}
          </p>
          <p>{relation.summary}</p>
        </>
      );
    }
    default:
      return kind satisfies never;
  }
}

/** What the table of names says, where it is there, and that it is not from the article. */
function NameSummary({ id }: { id: string }) {
  const { nameCards, messages } = useApp();
  const cards = nameCards.cards.value;
  const card = cards && cards !== 'missing' ? cards.cards.find((one) => one.id === id) : undefined;
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
  readonly children: ComponentChildren;
}

function Subject({ kicker, title, children }: SubjectProps) {
  return (
    <section class="sheet-subject">
      <div>
        <p class="kicker">{kicker}</p>
        <h2>{title}</h2>
      </div>
      <div>{children}</div>
    </section>
  );
}
