import type { Chapter, LayerId, Story } from '../story/format';
import { goTo, type Step } from './steps';
import { chapterOf, inStoryOrder, layersAt, type Mode, sameIds, type View } from './view';

/** One stop of the sequence through the chapters: a chapter, and how many of its reveals are shown. */
export interface Stop {
  readonly chapter: Chapter;
  readonly reveal: number;
}

/** After its text a chapter has a reveal for each step that builds its map; then its question, and the answer to it. */
export const revealsOf = ({ build, ask }: Chapter): number => build.length + (ask ? 2 : 0);

/** How much of a chapter's question is shown: 0 for none, 1 for the question, 2 for the answer as well. */
export const askedAt = ({ build }: Chapter, reveal: number): number => Math.max(0, reveal - build.length);

/** The layers that a reveal of a chapter adds to the map. */
export const addedAt = ({ build }: Chapter, reveal: number): readonly LayerId[] => build[reveal - 1] ?? [];

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
 * To a stop by its index, limited to the first and last. Within the same chapter only the reveal changes, with the layers that it
 * adds, so that what a teacher has changed stays: other layers, selection and camera. Another chapter starts with its defaults.
 */
export const goToStop =
  (story: Story, mode: Exclude<Mode, 'explore'>, stop: number): Step =>
  (view) => {
    const stops = stopsOf(story);
    const target = stops[Math.min(stops.length - 1, Math.max(0, stop))];
    if (!target) return view;
    const isSameChapter = view.mode === mode && view.chapter === target.chapter.id;
    if (isSameChapter) return view.step === target.reveal ? view : atReveal(story, view, target.reveal);
    return atReveal(story, goTo(story, mode, target.chapter.id)(view), target.reveal);
  };

/** The view at another reveal of its chapter: with the layers that the reveals between them add or take away. */
function atReveal(story: Story, view: View, step: number): View {
  const chapter = chapterOf(story, view);
  if (!chapter) return { ...view, step };
  const [before, after] = [view.step, step].map((at) => layersAt(chapter, view.mode, at));
  const kept = view.layers.filter((id) => after?.includes(id) || !before?.includes(id));
  const added = after?.filter((id) => !before?.includes(id)) ?? [];
  return { ...view, step, layers: inStoryOrder(story.layers, [...kept, ...added]) };
}

/** One stop on (1) or back (−1). */
export const moveByStops =
  (story: Story, mode: Exclude<Mode, 'explore'>, by: 1 | -1): Step =>
  (view) =>
    goToStop(story, mode, stopIndex(story, view) + by)(view);

/**
 * The same chapter in the other mode, with layers, selection and camera unchanged. A map that is as the chapter has it in one mode
 * is as the chapter has it in the other.
 */
export const switchMode =
  (story: Story, mode: Exclude<Mode, 'explore'>): Step =>
  (view) => {
    if (view.mode === mode) return view;
    const chapter = chapterOf(story, view);
    if (!chapter || !sameIds(view.layers, inStoryOrder(story.layers, layersAt(chapter, view.mode, view.step))))
      return { ...view, mode };
    return { ...view, mode, layers: inStoryOrder(story.layers, layersAt(chapter, mode, view.step)) };
  };

/** To present mode: the chapter that is open, unchanged, else the first one. */
export const startPresenting =
  (story: Story): Step =>
  (view) =>
    view.mode === 'explore' ? goTo(story, 'present', story.chapters[0]?.id)(view) : switchMode(story, 'present')(view);
