import { useApp } from '../../parts/app-context';
import { Claims } from '../../parts/evidence/Claims';
import { Paragraphs } from '../../parts/evidence/Paragraphs';
import { StoryImage } from '../../parts/images/StoryImage';
import { inPhrases } from '../../parts/in-phrases';
import { secondTitleOf } from '../../parts/links/OriginalName';
import { KindSwatch, PlaceSwatch } from '../../parts/links/swatches';
import { LegendLines } from '../../parts/lists/MapLegend';
import { RelationLink } from '../../parts/lists/Relationships';
import { Fold } from '../../parts/lists/Section';
import type { Chapter, Claim, Place, Relation } from '../../story/format';
import { claimsOf, indexStory } from '../../story/questions';
import { drawnRelations } from '../../view/drawn';
import { labelledLines } from '../../view/screen';
import { defaultView } from '../../view/view';
import { LazyPage } from '../whole/LazyPage';
import { ReadingEnd } from './ReadingEnd';
import { headingOf } from './reading-line';
import { readingProgress, showsAnswer, toggleAnswer } from './reading-progress';

interface Props {
  readonly chapter: Chapter;
  /** Whether it is the view's chapter. */
  readonly isCurrent: boolean;
  /** Otherwise it is its text alone. */
  readonly isWhole: boolean;
  /** Called when anything in it is clicked. */
  readonly onUse: (chapter: Chapter) => void;
}

/** One chapter: its text with the source's paragraphs, its question, and two folds with its claims and its relations. */
export function ReadingChapter({ chapter, isCurrent, isWhole, onUse }: Props) {
  const { story, store, messages } = useApp();
  const at = story.chapters.indexOf(chapter);
  const claims = claimsOf(story, chapter);
  const heading = headingOf(chapter.id);
  return (
    <article
      class="chapter"
      data-chapter={chapter.id}
      data-here={isCurrent ? '' : undefined}
      aria-labelledby={heading}
      // In the capture phase, before a link's own handler: its back link must lead to this chapter.
      onClickCapture={() => onUse(chapter)}
    >
      <p class="kicker">{messages.reading.chapter(at + 1, story.chapters.length)}</p>
      <h2 class="title" id={heading} data-heading={isCurrent ? '' : undefined} tabIndex={-1}>
        {inPhrases(story, chapter.title)}
        {secondTitleOf({ store }, chapter)}
      </h2>
      <p class="chapter-body">
        {chapter.body} <Paragraphs claims={claims} />
      </p>
      <StoryImage of={chapter} />
      {isWhole && <ChapterParts chapter={chapter} claims={claims} isCurrent={isCurrent} />}
      {at === story.chapters.length - 1 && <ReadingEnd />}
    </article>
  );
}

/** What belongs to a chapter beside its text. */
function ChapterParts({ chapter, claims, isCurrent }: Pick<Props, 'chapter' | 'isCurrent'> & { claims: Claim[] }) {
  const { messages } = useApp();
  return (
    <>
      <ChapterLegend chapter={chapter} isCurrent={isCurrent} />
      {chapter.ask && <Ask chapter={chapter} ask={chapter.ask} isCurrent={isCurrent} />}
      <Fold id={`evidence ${chapter.id}`} class="fold fold-small" title={messages.overview.basedOn(claims.length)}>
        <Claims claims={claims} />
      </Fold>
      <DrawnRelations chapter={chapter} isCurrent={isCurrent} />
    </>
  );
}

/** What the map shows with the chapter: its lines, the marks of places, and the selected place. */
function ChapterLegend({ chapter, isCurrent }: Pick<Props, 'chapter' | 'isCurrent'>) {
  const { story, store, messages } = useApp();
  const { reading, present } = messages;
  const view = isCurrent ? store.view.value : defaultView(story, 'story', chapter.id);
  const places = story.places.filter(({ id }) => view.places.includes(id));
  const shown = places.find(isTinted) ?? places[0];
  const { select } = view;
  const selected = select?.kind === 'place' ? story.places.find(({ id }) => id === select.id) : undefined;
  return (
    <ul class="chapter-legend" aria-label={present.onMap}>
      <LegendLines view={view} labelled={isCurrent ? labelledLines.value : undefined} />
      {shown && (
        <li>
          <PlaceSwatch offMap={false} {...markOf(shown)} />
          {reading.placeMark[isTinted(shown) ? 'tinted' : 'plain']}
        </li>
      )}
      {selected && (
        <li>
          <PlaceSwatch offMap={false} {...markOf(selected)} selected />
          {reading.selectedMark[isTinted(selected) ? 'tinted' : 'plain']}
        </li>
      )}
    </ul>
  );
}

/** Whether a place represents its land, which has a tint. */
const isTinted = ({ territory }: Place): boolean => territory !== undefined;

const markOf = (place: Place) => ({ kind: place.kind, tinted: isTinted(place) });

interface AskProps {
  readonly chapter: Chapter;
  readonly ask: NonNullable<Chapter['ask']>;
  readonly isCurrent: boolean;
}

/** A chapter's question, with a button that shows its answer. */
function Ask({ chapter, ask, isCurrent }: AskProps) {
  const { story, store, messages } = useApp();
  const { reading } = messages;
  const shown = isCurrent ? showsAnswer(chapter, store.view.value) : readingProgress.value.answered.has(chapter.id);
  const answer = `answer-${chapter.id}`;
  return (
    <section class="ask">
      <p class="kicker">{reading.question}</p>
      <h3 class="ask-question">{ask.question}</h3>
      {ask.predict && <LazyPage>{({ Predict }) => <Predict chapter={chapter} shown={shown} />}</LazyPage>}
      <button
        type="button"
        class="button"
        aria-expanded={shown}
        aria-controls={answer}
        onClick={() => store.act(toggleAnswer(story, chapter, !shown))}
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

/** The relations on the map: for the current chapter those that are drawn now, for another those that it would draw. */
function DrawnRelations({ chapter, isCurrent }: Pick<Props, 'chapter' | 'isCurrent'>) {
  const { story, store, messages } = useApp();
  const ids = drawnRelations(story, isCurrent ? store.view.value : defaultView(story, 'story', chapter.id));
  const drawn = story.relations.filter(({ id }) => ids.includes(id));
  if (drawn.length === 0) return null;
  return (
    <Fold id={`map ${chapter.id}`} class="fold fold-small" title={messages.reading.onMap(drawn.length)}>
      <ul class="chapter-lines">
        {drawn.map((relation) => (
          <DrawnRelation key={relation.id} relation={relation} />
        ))}
      </ul>
    </Fold>
  );
}

function DrawnRelation({ relation }: { relation: Relation }) {
  const { story } = useApp();
  const layer = indexStory(story).layers.get(relation.layer);
  return (
    <li>
      {layer && <KindSwatch kind={layer.kind} relations={[relation]} />}
      <RelationLink relation={relation} />
    </li>
  );
}
