import { signal } from '@preact/signals';
import type { Chapter, ChapterId, Story } from '../../story/format';
import { goTo, type Step } from '../../view/steps';
import { revealsOf } from '../../view/stops';
import type { View } from '../../view/view';

/**
 * How far a reader has come, for as long as the page is open: which chapter was read last, so that who has left to
 * explore finds back to it, and which answers were looked at, so that a text once shown does not fold up above one's
 * eyes when the next chapter comes.
 */
export interface ReadSoFar {
  readonly last: ChapterId | undefined;
  readonly answered: ReadonlySet<ChapterId>;
}

export const NOTHING_READ: ReadSoFar = { last: undefined, answered: new Set() };

/** The one of this page. */
export const readSoFar = signal<ReadSoFar>(NOTHING_READ);

/** Whether the view shows the answer to its own chapter's question: the last of the chapter's reveals. */
export const showsAnswer = (chapter: Chapter, view: View): boolean =>
  chapter.ask !== undefined && view.chapter === chapter.id && view.step >= revealsOf(chapter);

/** What is known after a view: of its own chapter what the view says, of the others what was. */
export function afterReading(story: Story, view: View, before: ReadSoFar): ReadSoFar {
  const chapter = view.mode === 'story' && story.chapters.find(({ id }) => id === view.chapter);
  if (!chapter) return before;
  const shown = showsAnswer(chapter, view);
  if (before.last === chapter.id && before.answered.has(chapter.id) === shown) return before;
  const answered = new Set(before.answered);
  if (shown) answered.add(chapter.id);
  else answered.delete(chapter.id);
  return { last: chapter.id, answered };
}

/** To a chapter that stands in the running text, as that shows it: with its answer where that is open. */
export const readOn =
  (story: Story, chapter: Chapter, { answered }: ReadSoFar): Step =>
  (view) => {
    if (view.mode === 'story' && view.chapter === chapter.id) return view;
    const step = answered.has(chapter.id) ? revealsOf(chapter) : 0;
    return { ...goTo(story, 'story', chapter.id)(view), step };
  };

/** Shows or hides the answer to a chapter's question; another chapter becomes the one that is read. */
export const turnAnswer =
  (story: Story, chapter: Chapter, show: boolean): Step =>
  (view) => {
    const here = view.mode === 'story' && view.chapter === chapter.id;
    return { ...(here ? view : goTo(story, 'story', chapter.id)(view)), step: show ? revealsOf(chapter) : 0 };
  };
