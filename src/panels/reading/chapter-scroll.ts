import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import type { Chapter } from '../../story/format';
import { chapterIn, chaptersIn, extentOf, isAtReadingLine, READING_LINE, restoredScrollTop } from './reading-line';
import { readChapter, readingProgress } from './reading-progress';
import { scrollTarget, useScrolling } from './scrolling';

/** Ms that a chapter must stay at the reading line: a fast scroll past ten chapters must not turn the globe ten times. */
const DWELL = 120;
/** The reading line's height as a share of the scroller's. A line of height 0 could be rounded away. */
const LINE_HEIGHT = 0.001;
/** Scrolls of up to this many heights of the scroller are smooth; longer ones would only blur. */
const MAX_SMOOTH = 2;
/** Px from its target within which a scroll counts as finished. */
const TOLERANCE = 2;

interface ChapterScroll {
  /** Makes a chapter the view's without scrolling: one that the user clicks must not move under the pointer. */
  readonly setChapter: (chapter: Chapter) => void;
}

/**
 * Synchronises the scroll position and the view's chapter, in both directions. A chapter that the user scrolls to the
 * reading line becomes the view's and replaces the history entry. A chapter that was set in another way (key, link, back
 * button) is scrolled to. During that scroll the reading line is ignored, because each chapter on the way crosses it.
 */
export function useChapterScroll(scroller: RefObject<HTMLElement | null>, chapter: Chapter): ChapterScroll {
  const { story, store } = useApp();
  const node = useScrolling(scroller);
  /** The target of a programmatic scroll in px; undefined if none is running. */
  const scrollGoal = useRef<number | undefined>(undefined);
  const dwellTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The chapter that scroll position and view agree on: it must not be scrolled to again. */
  const syncedChapter = useRef(chapter.id);

  const setChapter = useCallback(
    (next: Chapter) => {
      if (store.view.peek().mode !== 'story' || store.view.peek().chapter === next.id) return;
      syncedChapter.current = next.id;
      store.act(readChapter(story, next, readingProgress.peek()), 'replace');
    },
    [story, store],
  );

  useEffect(() => {
    if (!node) return;
    const isPage = node === document.documentElement;
    const events = scrollTarget(node);
    /** The scroller's height for which the scroll position was set. In the frame after a resize the position is wrong. */
    let height = node.clientHeight;

    const updateChapter = () => {
      if (scrollGoal.current !== undefined || node.clientHeight === 0 || node.clientHeight !== height) return;
      // Measured now, because the observer's last entries may be from before a resize.
      const { scrollTop, clientHeight } = node;
      const atLine = chaptersIn(node).find((item) => isAtReadingLine(extentOf(node, item), scrollTop, clientHeight));
      const id = atLine?.dataset['chapter'];
      const next = story.chapters.find((item) => item.id === id);
      if (next) setChapter(next);
    };
    const updateChapterSoon = () => {
      clearTimeout(dwellTimer.current);
      dwellTimer.current = setTimeout(updateChapter, DWELL);
    };
    // Almost without height, so that two chapters are almost never on it at the same time.
    const line = new IntersectionObserver(updateChapterSoon, {
      root: isPage ? null : node,
      rootMargin: `${-100 * READING_LINE}% 0px ${-100 * (1 - READING_LINE - LINE_HEIGHT)}% 0px`,
    });
    for (const item of chaptersIn(node)) line.observe(item);

    // Input of the user ends a programmatic scroll at once.
    const onUserInput = () => {
      if (scrollGoal.current === undefined) return;
      scrollGoal.current = undefined;
      updateChapterSoon();
    };
    const onScrollEnd = () => {
      if (scrollGoal.current === undefined || Math.abs(node.scrollTop - scrollGoal.current) > TOLERANCE) return;
      scrollGoal.current = undefined;
      updateChapterSoon();
    };
    // After a resize the reading line is elsewhere, but the current chapter must stay the same.
    const restoreChapter = () => {
      if (scrollGoal.current === undefined) node.scrollTop = restoredScrollTop(node, node.scrollTop);
    };
    const resize = new ResizeObserver(() => {
      height = node.clientHeight;
      restoreChapter();
    });
    resize.observe(node);
    document.fonts.ready.then(restoreChapter);
    for (const type of USER_INPUT) events.addEventListener(type, onUserInput, { passive: true });
    events.addEventListener('scrollend', onScrollEnd);
    return () => {
      clearTimeout(dwellTimer.current);
      line.disconnect();
      resize.disconnect();
      for (const type of USER_INPUT) events.removeEventListener(type, onUserInput);
      events.removeEventListener('scrollend', onScrollEnd);
    };
  }, [node, story, setChapter]);

  useLayoutEffect(() => {
    const element = node && chapterIn(node, chapter.id);
    if (!element || syncedChapter.current === chapter.id) return;
    syncedChapter.current = chapter.id;
    clearTimeout(dwellTimer.current);
    const { top } = extentOf(node, element);
    const to = Math.max(0, Math.min(top, node.scrollHeight - node.clientHeight));
    const distance = Math.abs(to - node.scrollTop);
    const smooth = distance > TOLERANCE && distance < MAX_SMOOTH * node.clientHeight && scrollsSmoothly();
    scrollGoal.current = smooth ? to : undefined;
    node.scrollTo({ top: to, behavior: smooth ? 'smooth' : 'instant' });
    moveFocus(node, element);
  }, [node, chapter.id]);

  return { setChapter };
}

const USER_INPUT = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Returns whether to scroll smoothly: the page is visible, the user has not asked for reduced motion, and the browser
 * fires `scrollend`. Safari has it since version 26.2: https://webkit.org/b/201556
 */
const scrollsSmoothly = (): boolean =>
  'onscrollend' in window &&
  document.visibilityState === 'visible' &&
  !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves the focus to a chapter's heading if it is in the text of another chapter. */
function moveFocus(scroller: Element, chapter: Element): void {
  const focused = document.activeElement;
  const inText = focused?.closest('[data-chapter]');
  if (!inText || !scroller.contains(focused) || inText === chapter) return;
  const heading = chapter.querySelector('h2');
  heading?.focus({ preventScroll: true });
}
