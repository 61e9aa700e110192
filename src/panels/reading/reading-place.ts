import type { ChapterId } from '../../story/format';

/**
 * Where one reads in a scroller that holds all chapters one after another. The reading line lies a part of the height
 * below its upper edge: the chapter that it runs through is the one that is read. All lengths in CSS pixels.
 */

/** How far down the reading line lies, as a part of the scroller's height. */
export const READING_LINE = 0.3;

/** A chapter in the running text: its upper edge, from the beginning of what scrolls, and its height. */
export interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** Whether the reading line runs through a chapter when a scroller of this height is scrolled so far. */
export function isRead({ top, height }: Stretch, scrolled: number, scroller: number): boolean {
  const line = scrolled + scroller * READING_LINE;
  return line >= top && line < top + height;
}

/**
 * How far to scroll so that a chapter is read: not at all where it is read already, else to its beginning, or as far as
 * there is something to scroll.
 */
export function scrolledTo(chapter: Stretch, scrolled: number, scroller: number, content: number): number {
  if (isRead(chapter, scrolled, scroller)) return scrolled;
  return Math.max(0, Math.min(chapter.top, content - scroller));
}

/** The chapters in the running text. */
export const chaptersIn = (scroller: Element): HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>('[data-chapter]'),
];

/** The element of one chapter. */
export const chapterIn = (scroller: Element, id: ChapterId | undefined): HTMLElement | undefined =>
  chaptersIn(scroller).find(({ dataset }) => dataset['chapter'] === id);

/** The DOM id of a chapter's heading. */
export const headingOf = (id: ChapterId | undefined): string => `chapter-${id ?? ''}`;

/** Where a chapter lies. The first begins with what stands above it. */
export function stretchOf(scroller: Element, chapter: Element): Stretch {
  const { top, bottom } = chapter.getBoundingClientRect();
  const first = chaptersIn(scroller)[0] === chapter;
  const begins = top - scroller.getBoundingClientRect().top - scroller.clientTop + scroller.scrollTop;
  return first ? { top: 0, height: begins + bottom - top } : { top: begins, height: bottom - top };
}

/** Where a screen begins: at `scrolled`, unless it holds chapters and the one that it stands at would not be read there. */
export function beginningOf(scroller: Element, scrolled: number): number {
  const here = scroller.querySelector('[data-chapter][data-here]');
  if (!here) return scrolled;
  return scrolledTo(stretchOf(scroller, here), scrolled, scroller.clientHeight, scroller.scrollHeight);
}
