import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import type { Chapter } from '../../story/format';
import { readOn, readSoFar } from './read-so-far';
import { beginningOf, chapterIn, chaptersIn, isRead, READING_LINE, stretchOf } from './reading-place';

/** Milliseconds that a chapter stays at the reading line before it counts: a fling past ten chapters turns no globe ten times. */
const STEADY = 120;
/** The height of the reading line as a part of the scroller's: rounded to nothing, it would lie nowhere. */
const THIN = 0.001;
/** Heights of the scroller up to which the text is seen to move; further, that would be a blur of chapters. */
const NEAR = 2;
/** Px within which a scroll has arrived. */
const ARRIVED = 2;

interface ChapterScroll {
  /** A chapter that a hand touches is the one that is read, wherever the line lies: nothing moves from under the hand. */
  readonly touched: (chapter: Chapter) => void;
}

/**
 * Keeps the scroll and the view's chapter together, whichever of them moved. What a hand scrolls to the reading line
 * becomes the view's chapter, in the place of the history entry before; a chapter that came in another way (a key, a
 * link, the back button) is scrolled to. While that goes on the line is not looked at, or the chapters on the way would
 * each be taken for the one that is meant.
 */
export function useChapterScroll(scroller: RefObject<HTMLElement | null>, chapter: Chapter): ChapterScroll {
  const { story, store } = useApp();
  /** How far a scroll of ours goes, in px; undefined when none is under way. */
  const goal = useRef<number | undefined>(undefined);
  const steady = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The chapter that the view has from the scroll, so that it need not be scrolled to. */
  const scrolledHere = useRef(chapter.id);

  const readHere = useCallback(
    (next: Chapter) => {
      if (store.view.peek().mode !== 'story' || store.view.peek().chapter === next.id) return;
      scrolledHere.current = next.id;
      store.act(readOn(story, next, readSoFar.peek()), 'replace');
    },
    [story, store],
  );

  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    /** The room that the text has been scrolled for. In one that has just become another it stands anywhere for a frame. */
    let height = node.clientHeight;

    const follow = () => {
      if (goal.current !== undefined || node.clientHeight === 0 || node.clientHeight !== height) return;
      // Looked up when it counts: what the observer told last may be of another room.
      const { scrollTop, clientHeight } = node;
      const read = chaptersIn(node).find((one) => isRead(stretchOf(node, one), scrollTop, clientHeight));
      const id = read?.dataset['chapter'];
      const next = story.chapters.find((one) => one.id === id);
      if (next) readHere(next);
    };
    const followSoon = () => {
      clearTimeout(steady.current);
      steady.current = setTimeout(follow, STEADY);
    };
    // As good as no height, so that hardly ever two chapters lie on it.
    const line = new IntersectionObserver(followSoon, {
      root: node,
      rootMargin: `${-100 * READING_LINE}% 0px ${-100 * (1 - READING_LINE - THIN)}% 0px`,
    });
    for (const one of chaptersIn(node)) line.observe(one);

    // A hand that moves takes over at once.
    const takeOver = () => {
      if (goal.current === undefined) return;
      goal.current = undefined;
      followSoon();
    };
    const arrived = () => {
      if (goal.current === undefined || Math.abs(node.scrollTop - goal.current) > ARRIVED) return;
      goal.current = undefined;
      followSoon();
    };
    // In a room of another height the line lies elsewhere; the chapter that is read stays the one.
    const stay = () => {
      if (goal.current === undefined) node.scrollTop = beginningOf(node, node.scrollTop);
    };
    const room = new ResizeObserver(() => {
      height = node.clientHeight;
      stay();
    });
    room.observe(node);
    document.fonts.ready.then(stay);
    for (const type of HANDS) node.addEventListener(type, takeOver, { passive: true });
    node.addEventListener('scrollend', arrived);
    return () => {
      clearTimeout(steady.current);
      line.disconnect();
      room.disconnect();
      for (const type of HANDS) node.removeEventListener(type, takeOver);
      node.removeEventListener('scrollend', arrived);
    };
  }, [scroller, story, readHere]);

  useLayoutEffect(() => {
    const node = scroller.current;
    const here = node && chapterIn(node, chapter.id);
    if (!here || scrolledHere.current === chapter.id) return;
    scrolledHere.current = chapter.id;
    clearTimeout(steady.current);
    const { top } = stretchOf(node, here);
    const to = Math.max(0, Math.min(top, node.scrollHeight - node.clientHeight));
    const way = Math.abs(to - node.scrollTop);
    const smooth = way > ARRIVED && way < NEAR * node.clientHeight && scrollsSmoothly();
    goal.current = smooth ? to : undefined;
    node.scrollTo({ top: to, behavior: smooth ? 'smooth' : 'instant' });
    takeFocusAlong(node, here);
  }, [scroller, chapter.id]);

  return { touched: readHere };
}

const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** Only where the browser tells the end of it, and where motion is wanted and seen. */
const scrollsSmoothly = (): boolean =>
  'onscrollend' in window &&
  document.visibilityState === 'visible' &&
  !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The focus stays with what is read: from another chapter's text it goes to the heading of this one. */
function takeFocusAlong(scroller: Element, chapter: Element): void {
  const focused = document.activeElement;
  const inText = focused?.closest('[data-chapter]');
  if (!inText || !scroller.contains(focused) || inText === chapter) return;
  const heading = chapter.querySelector('h2');
  heading?.focus({ preventScroll: true });
}
