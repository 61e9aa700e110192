import { useDesk } from '../../parts/desk';
import { Claims } from '../../parts/evidence/Claims';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { KindSwatch } from '../../parts/links/marks';
import { RelationLink } from '../../parts/lists/Relationships';
import { Fold } from '../../parts/lists/Section';
import type { Chapter, Relation } from '../../story/format';
import { claimsOf, paragraphsOf } from '../../story/questions';
import { drawnRelations } from '../../view/drawn';
import { defaultView } from '../../view/view';
import { ReadingEnd } from './ReadingEnd';
import { readSoFar, showsAnswer, turnAnswer } from './read-so-far';
import { headingOf } from './reading-place';

interface Props {
  readonly chapter: Chapter;
  /** Whether it is the one that is read. */
  readonly here: boolean;
  /** Something of it is pressed. */
  readonly touched: (chapter: Chapter) => void;
}

/** One chapter of the running text: its words with their paragraphs, its question, and folded what it rests on and draws. */
export function ReadingChapter({ chapter, here, touched }: Props) {
  const { story, messages } = useDesk();
  const at = story.chapters.indexOf(chapter);
  const claims = claimsOf(story, chapter);
  const heading = headingOf(chapter.id);
  return (
    <article
      class="chapter"
      data-chapter={chapter.id}
      data-here={here ? '' : undefined}
      aria-labelledby={heading}
      // Before the link's own handler, whose way back is to the chapter that is read.
      onClickCapture={() => touched(chapter)}
    >
      <p class="kicker">{messages.reading.chapter(at + 1, story.chapters.length)}</p>
      <h2 class="title" id={heading} data-heading={here ? '' : undefined} tabIndex={-1}>
        {chapter.title}
      </h2>
      <p class="chapter-body">
        {chapter.body} <Paragraphs numbers={paragraphsOf(claims)} />
      </p>
      {chapter.ask && <Ask chapter={chapter} ask={chapter.ask} here={here} />}
      <Fold id={`evidence ${chapter.id}`} class="fold fold-small" title={messages.overview.evidence(claims.length)}>
        <Claims claims={claims} />
      </Fold>
      <OnMap chapter={chapter} here={here} />
      {at === story.chapters.length - 1 && <ReadingEnd />}
    </article>
  );
}

interface AskProps {
  readonly chapter: Chapter;
  readonly ask: NonNullable<Chapter['ask']>;
  readonly here: boolean;
}

/** A question to the reader, and its answer for who wants it. */
function Ask({ chapter, ask, here }: AskProps) {
  const { story, store, messages } = useDesk();
  const { reading } = messages;
  const shown = here ? showsAnswer(chapter, store.view.value) : readSoFar.value.answered.has(chapter.id);
  const answer = `answer-${chapter.id}`;
  return (
    <section class="ask">
      <p class="kicker">{reading.question}</p>
      <h3 class="ask-question">{ask.question}</h3>
      <button
        type="button"
        class="button"
        aria-expanded={shown}
        aria-controls={answer}
        onClick={() => store.act(turnAnswer(story, chapter, !shown))}
      >
        {shown ? reading.hideAnswer : reading.answer}
      </button>
      <div class="answer" id={answer} hidden={!shown}>
        {shown && (
          <>
            <p>{ask.answer}</p>
            <Claims claims={claimsOf(story, ask)} />
          </>
        )}
      </div>
    </section>
  );
}

/** What the map draws for a chapter: of the one that is read what it draws now, of the others what it will. */
function OnMap({ chapter, here }: Pick<Props, 'chapter' | 'here'>) {
  const { story, store, messages } = useDesk();
  const ids = drawnRelations(story, here ? store.view.value : defaultView(story, 'story', chapter.id));
  const drawn = story.relations.filter(({ id }) => ids.includes(id));
  if (drawn.length === 0) return null;
  return (
    <Fold id={`map ${chapter.id}`} class="fold fold-small" title={messages.reading.onMap(drawn.length)}>
      <ul class="chapter-lines">
        {drawn.map((relation) => (
          <ChapterLine key={relation.id} relation={relation} />
        ))}
      </ul>
    </Fold>
  );
}

function ChapterLine({ relation }: { relation: Relation }) {
  const { story } = useDesk();
  const layer = story.layers.find(({ id }) => id === relation.layer);
  return (
    <li>
      {layer && <KindSwatch kind={layer.kind} relations={[relation]} />}
      <RelationLink relation={relation} />
    </li>
  );
}
