import type { Chapter, Story } from '../story/format';
import { goTo, type Step } from './steps';
import type { Mode, View } from './view';

/** A place to stand on the way through the chapters: a chapter, and how many of its reveals are shown. */
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

/** Where among the stops a view stands, from 0; a step beyond the chapter's last reveal counts as the last. */
export function stopAt(story: Story, view: View): number {
  const stops = stopsOf(story);
  const own = stops.findLastIndex(({ chapter, reveal }) => chapter.id === view.chapter && reveal <= view.step);
  return Math.max(0, own);
}

/**
 * To a stop by its number; beyond the ends it is the first or the last. Within the same chapter only the reveal changes,
 * so that what a teacher has switched, chosen or moved meanwhile stays; another chapter begins as it was written.
 */
export const goToStop =
  (story: Story, mode: Exclude<Mode, 'explore'>, stop: number): Step =>
  (view) => {
    const stops = stopsOf(story);
    const target = stops[Math.min(stops.length - 1, Math.max(0, stop))];
    if (!target) return view;
    const inPlace = view.mode === mode && view.chapter === target.chapter.id;
    if (inPlace) return view.step === target.reveal ? view : { ...view, step: target.reveal };
    return { ...goTo(story, mode, target.chapter.id)(view), step: target.reveal };
  };

/** One stop on (1) or back (−1). */
export const moveByStops =
  (story: Story, mode: Exclude<Mode, 'explore'>, by: 1 | -1): Step =>
  (view) =>
    goToStop(story, mode, stopAt(story, view) + by)(view);

/** The same chapter on the other way through the chapters, with all that has been switched, chosen and moved. */
export const inMode =
  (mode: Exclude<Mode, 'explore'>): Step =>
  (view) =>
    view.mode === mode ? view : { ...view, mode };

/** Onto the projector: the chapter that is being read as it stands, else the first one. */
export const presenting =
  (story: Story): Step =>
  (view) =>
    view.mode === 'explore' ? goTo(story, 'present', story.chapters[0]?.id)(view) : inMode('present')(view);
