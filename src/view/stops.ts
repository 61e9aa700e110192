import type { Chapter, Story } from '../story/format';
import { goTo, type Step } from './steps';
import type { Mode, View } from './view';

/** One stop of the sequence through the chapters: a chapter, and how many of its reveals are shown. */
export interface Stop {
  readonly chapter: Chapter;
  readonly reveal: number;
}

/** A chapter with a question has two reveals after its text: the question, then its answer. */
export const revealsOf = (chapter: Chapter): number => (chapter.ask ? 2 : 0);

/** Every stop of the story, in order. */
export const stopsOf = (story: Story): Stop[] =>
  story.chapters.flatMap((chapter) =>
    Array.from({ length: revealsOf(chapter) + 1 }, (_, reveal) => ({ chapter, reveal })),
  );

/** The index of the view's stop, from 0; a step beyond the chapter's last reveal counts as the last. */
export function stopIndex(story: Story, view: View): number {
  const stops = stopsOf(story);
  const index = stops.findLastIndex(({ chapter, reveal }) => chapter.id === view.chapter && reveal <= view.step);
  return Math.max(0, index);
}

/**
 * To a stop by its index, limited to the first and last. Within the same chapter only the reveal changes, so that layers,
 * selection and camera that a teacher has changed stay; another chapter starts with its defaults.
 */
export const goToStop =
  (story: Story, mode: Exclude<Mode, 'explore'>, stop: number): Step =>
  (view) => {
    const stops = stopsOf(story);
    const target = stops[Math.min(stops.length - 1, Math.max(0, stop))];
    if (!target) return view;
    const isSameChapter = view.mode === mode && view.chapter === target.chapter.id;
    if (isSameChapter) return view.step === target.reveal ? view : { ...view, step: target.reveal };
    return { ...goTo(story, mode, target.chapter.id)(view), step: target.reveal };
  };

/** One stop on (1) or back (−1). */
export const moveByStops =
  (story: Story, mode: Exclude<Mode, 'explore'>, by: 1 | -1): Step =>
  (view) =>
    goToStop(story, mode, stopIndex(story, view) + by)(view);

/** The same chapter in the other mode, with layers, selection and camera unchanged. */
export const switchMode =
  (mode: Exclude<Mode, 'explore'>): Step =>
  (view) =>
    view.mode === mode ? view : { ...view, mode };

/** To present mode: the chapter that is open, unchanged, else the first one. */
export const startPresenting =
  (story: Story): Step =>
  (view) =>
    view.mode === 'explore' ? goTo(story, 'present', story.chapters[0]?.id)(view) : switchMode('present')(view);
