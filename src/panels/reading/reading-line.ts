import type { ChapterId } from '../../story/format';

/**
 * The reading line of a scroller with all chapters one after another: the chapter that it crosses is the current one. All
 * lengths are in CSS px.
 */

/** The reading line's distance from the scroller's upper edge, as a share of its height. */
export const READING_LINE = 0.3;

/** The extent of a chapter: its upper edge, from the start of the scrolled content, and its height. */
export interface Extent {
  readonly top: number;
  readonly height: number;
}

/** Returns whether the reading line crosses a chapter, for a scroll position and the scroller's height. */
export function isAtReadingLine({ top, height }: Extent, scrolled: number, scroller: number): boolean {
  const line = scrolled + scroller * READING_LINE;
  return line >= top && line < top + height;
}

/**
 * Returns the scroll position at which a chapter is the current one: the present position if it is already, else the
 * chapter's start, or the end of the content if that comes first.
 */
export function scrollTopFor(chapter: Extent, scrolled: number, scroller: number, content: number): number {
  if (isAtReadingLine(chapter, scrolled, scroller)) return scrolled;
  return Math.max(0, Math.min(chapter.top, content - scroller));
}

/** Returns the elements of the chapters. */
export const chaptersIn = (scroller: Element): HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>('[data-chapter]'),
];

/** Returns the element of a chapter. */
export const chapterIn = (scroller: Element, id: ChapterId | undefined): HTMLElement | undefined =>
  chaptersIn(scroller).find(({ dataset }) => dataset['chapter'] === id);

/** Returns the DOM id of a chapter's heading. */
export const headingOf = (id: ChapterId | undefined): string => `chapter-${id ?? ''}`;

/** Moves the focus to a chapter's heading, which is in sight or on its way. */
export const focusHeading = (id: ChapterId | undefined): void =>
  document.getElementById(headingOf(id))?.focus({ preventScroll: true });

/** Returns the extent of a chapter. The first includes all that is above it in the scroller. */
export function extentOf(scroller: Element, chapter: Element): Extent {
  const { top, bottom } = chapter.getBoundingClientRect();
  const isFirst = chaptersIn(scroller)[0] === chapter;
  // The window has no box that its content moves in.
  const origin = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  const start = top - origin + scroller.scrollTop;
  return isFirst ? { top: 0, height: start + bottom - top } : { top: start, height: bottom - top };
}

/** Returns the scroll position to restore: `scrolled`, unless another chapter would be the current one there. */
export function restoredScrollTop(scroller: Element, scrolled: number): number {
  const current = scroller.querySelector('[data-chapter][data-here]');
  if (!current) return scrolled;
  return scrollTopFor(extentOf(scroller, current), scrolled, scroller.clientHeight, scroller.scrollHeight);
}
