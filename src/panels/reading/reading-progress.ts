import { signal } from '@preact/signals';
import type { Chapter, ChapterId, Story } from '../../story/format';
import { goTo, type Step } from '../../view/steps';
import { revealsOf } from '../../view/stops';
import { chapterOf, type View } from '../../view/view';

/**
 * The reading progress, as long as the page is open. `last`: the chapter that was read last, for a link back to it from
 * exploring. `answered`: the chapters with an open answer; it stays open when the next chapter becomes the current one,
 * because closing it would move the text that the user reads.
 */
export interface ReadingProgress {
  readonly last: ChapterId | undefined;
  readonly answered: ReadonlySet<ChapterId>;
}

export const NO_PROGRESS: ReadingProgress = { last: undefined, answered: new Set() };

/** The progress of this page. */
export const readingProgress = signal<ReadingProgress>(NO_PROGRESS);

/** Returns whether the view shows the answer to a chapter's question, which is the chapter's last reveal. */
export const showsAnswer = (chapter: Chapter, view: View): boolean =>
  chapter.ask !== undefined && view.chapter === chapter.id && view.step >= revealsOf(chapter);

/** Returns the progress after a view: the view decides about its own chapter, the others stay as before. */
export function progressAfter(story: Story, view: View, before: ReadingProgress): ReadingProgress {
  const chapter = view.mode === 'story' && chapterOf(story, view);
  if (!chapter) return before;
  const shown = showsAnswer(chapter, view);
  if (before.last === chapter.id && before.answered.has(chapter.id) === shown) return before;
  const answered = new Set(before.answered);
  if (shown) answered.add(chapter.id);
  else answered.delete(chapter.id);
  return { last: chapter.id, answered };
}

/** Goes to a chapter as the text shows it: with its answer if that is open. */
export const readChapter =
  (story: Story, chapter: Chapter, { answered }: ReadingProgress): Step =>
  (view) => {
    if (view.mode === 'story' && view.chapter === chapter.id) return view;
    const step = answered.has(chapter.id) ? revealsOf(chapter) : 0;
    return { ...goTo(story, 'story', chapter.id)(view), step };
  };

/** Shows or hides the answer to a chapter's question, and makes the chapter the current one. */
export const toggleAnswer =
  (story: Story, chapter: Chapter, show: boolean): Step =>
  (view) => {
    const isCurrent = view.mode === 'story' && view.chapter === chapter.id;
    return { ...(isCurrent ? view : goTo(story, 'story', chapter.id)(view)), step: show ? revealsOf(chapter) : 0 };
  };
