import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { Evidence } from '../../parts/evidence/Evidence';
import { useSwipe } from '../../parts/page/swipe';
import type { Chapter } from '../../story/format';
import { claimsOf } from '../../story/questions';
import { mapSize } from '../../view/screen';
import './caption.css';

interface Props {
  readonly chapter: Chapter;
  /** 0: its text; 1: its question; 2: the answer as well. */
  readonly reveal: number;
  /** On, or back: by a finger that swipes over it. */
  readonly turn: (by: 1 | -1) => void;
}

/** What the class reads: a chapter's title and text; where it asks, the question takes the text's place. */
export function Caption({ chapter, reveal, turn }: Props) {
  const { story, messages } = useDesk();
  const { ask } = chapter;
  const sheet = useRef<HTMLElement>(null);
  useSwipe(sheet, turn);
  // A text that is longer than the window can be scrolled, by keys as well.
  const scrolls = useSignal(false);
  mapSize.value;
  useLayoutEffect(() => {
    const node = sheet.current;
    if (node) scrolls.value = node.scrollHeight > node.clientHeight + 1;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step shows what is new, where not all is seen at once.
  useLayoutEffect(() => {
    const node = sheet.current;
    if (node) node.scrollTop = reveal > 1 ? node.scrollHeight : 0;
  }, [chapter, reveal]);
  return (
    <section
      class="present-caption paper"
      ref={sheet}
      aria-labelledby="present-title"
      tabIndex={scrolls.value ? 0 : undefined}
    >
      <h1 id="present-title">{chapter.title}</h1>
      {ask && reveal > 0 ? (
        <div class="present-ask" key="ask">
          <h2 class="kicker">{messages.present.question}</h2>
          <p class="present-question">{ask.question}</p>
          {reveal > 1 && (
            <div class="present-answer">
              <h2 class="kicker">{messages.present.answer}</h2>
              <p>{ask.answer}</p>
              <Evidence class="present-evidence" claims={claimsOf(story, ask)} />
            </div>
          )}
        </div>
      ) : (
        <div class="present-body" key={chapter.id}>
          <p>{chapter.body}</p>
          <Evidence class="present-evidence" claims={claimsOf(story, chapter)} />
        </div>
      )}
    </section>
  );
}
