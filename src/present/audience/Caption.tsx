import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { Evidence } from '../../parts/evidence/Evidence';
import { StoryImage } from '../../parts/images/StoryImage';
import { inPhrases } from '../../parts/in-phrases';
import { secondTitleOf } from '../../parts/links/OriginalName';
import { UnlabelledLines } from '../../parts/lists/MapLegend';
import { useSwipe } from '../../parts/page/swipe';
import type { GuessBook } from '../../parts/predict/guess-book';
import { LatePredict } from '../../parts/predict/LatePredict';
import type { Chapter } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { labelledLines, mapSize } from '../../view/screen';
import { stopIndex, stopsOf } from '../../view/stops';
import './caption.css';

interface Props {
  readonly chapter: Chapter;
  /** 0: its text; 1: its question; 2: the answer as well. */
  readonly asked: number;
  /** What the class expects. Undefined: nobody asks it. */
  readonly guesses?: GuessBook;
  /** Steps forward or back after a swipe over the caption. */
  readonly turn: (by: 1 | -1) => void;
}

/** The text for the class: a chapter's title and text, or its question instead of the text. */
export function Caption({ chapter, asked, guesses, turn }: Props) {
  const { story, store, messages } = useApp();
  const { ask } = chapter;
  const isLast =
    stopIndex(story, store.view.value) === stopsOf(story).length - 1 && story.chapters.some((one) => one.ask?.predict);
  const caption = useRef<HTMLElement>(null);
  useSwipe(caption, turn);
  // A text that is longer than the window scrolls; then it must be focusable, so that the keyboard can scroll it.
  const scrolls = useSignal(false);
  mapSize.value;
  useLayoutEffect(() => {
    const element = caption.current;
    if (element) scrolls.value = element.scrollHeight > element.clientHeight + 1;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step scrolls to the text that it adds.
  useLayoutEffect(() => {
    const element = caption.current;
    if (element) element.scrollTop = asked > 1 ? element.scrollHeight : 0;
  }, [chapter, asked]);
  return (
    <section
      class="present-caption paper"
      ref={caption}
      aria-labelledby="present-title"
      tabIndex={scrolls.value ? 0 : undefined}
    >
      <h1 id="present-title">
        {inPhrases(story, chapter.title)}
        {secondTitleOf({ store }, chapter)}
      </h1>
      {ask && asked > 0 ? (
        <div class="present-ask" key="ask">
          <h2 class="kicker">{messages.present.question}</h2>
          <p class="present-question">{inPhrases(story, ask.question)}</p>
          {ask.predict && guesses && (
            <LatePredict>{({ Predict }) => <Predict chapter={chapter} shown={asked > 1} book={guesses} />}</LatePredict>
          )}
          {asked > 1 && (
            <div class="present-answer">
              <h2 class="kicker">{messages.present.answer}</h2>
              <p>{ask.answer}</p>
              <Evidence named class="present-evidence" claims={claimsOf(story, ask)} />
            </div>
          )}
        </div>
      ) : (
        <div class="present-body" key={chapter.id}>
          <p>{chapter.body}</p>
          {chapter.image && (
            // Shown by `Legend.tsx` where there is room.
            <div class="present-image" hidden>
              <StoryImage of={chapter} atOnce />
            </div>
          )}
          <ul class="present-unlabelled">
            <UnlabelledLines view={store.view.value} labelled={labelledLines.value} />
          </ul>
          <Evidence named class="present-evidence" claims={claimsOf(story, chapter)} voices={chapter.voices} />
        </div>
      )}
      {isLast && guesses && <LatePredict>{({ FirstGuesses }) => <FirstGuesses book={guesses} />}</LatePredict>}
    </section>
  );
}
