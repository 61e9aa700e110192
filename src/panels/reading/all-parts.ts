import { effect, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { chapterIn } from './reading-line';
import { scrollingOf } from './scrolling';

/** Ms after which nothing is waited for: the map may never come. */
const LONGEST = 2000;

/**
 * Returns whether all chapters have all their parts. Until the map is shown for the first time, only the current chapter has them and
 * the others are text alone, since their evidence and lists take longer to render than the map. When the parts come, the
 * current chapter stays where it is on the screen.
 */
export function useAllParts(scroller: RefObject<HTMLElement | null>): boolean {
  const { map, store } = useApp();
  const all = useSignal(map.peek() !== 'none');
  const chapter = useRef<{ readonly element: Element; readonly top: number } | undefined>(undefined);
  const isComplete = all.value;

  useEffect(() => {
    if (all.peek()) return;
    const complete = () => {
      const element = scroller.current && chapterIn(scroller.current, store.view.peek().chapter);
      if (element) chapter.current = { element, top: element.getBoundingClientRect().top };
      all.value = true;
    };
    let timer = setTimeout(complete, LONGEST);
    const stop = effect(() => {
      if (map.value === 'none') return;
      // In a task of its own, after the frame with the map.
      requestAnimationFrame(() => {
        clearTimeout(timer);
        timer = setTimeout(complete);
      });
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [all, map, scroller, store]);

  useLayoutEffect(() => {
    if (!isComplete || !chapter.current || !scroller.current) return;
    const { element, top } = chapter.current;
    chapter.current = undefined;
    scrollingOf(scroller.current).scrollTop += element.getBoundingClientRect().top - top;
  }, [isComplete, scroller]);
  return isComplete;
}
