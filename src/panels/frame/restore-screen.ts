import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { restoredScrollTop } from '../reading/reading-line';
import { scrollingOf } from '../reading/scrolling';

/** The state of a screen when the user left it: its scroll position and the link that was used last. */
export interface LeftScreen {
  readonly screen: string;
  scrollTop: number;
  /** `data-entity` of the link, and its index among the links with that value. */
  entity: string | undefined;
  index: number;
}

/**
 * Sets scroll position and focus when the screen changes. A new screen starts at its top or at its current chapter, with
 * the focus on its heading. A screen that the user comes back to gets its old scroll position, with the focus on the link
 * that was followed. The focus moves only if it would be lost otherwise: after a click on the map it stays there.
 *
 * `trail`: the screens from the first to the current one. The panel keeps it while a presentation hides the screen.
 */
export function useRestoredScreen(
  scroller: RefObject<HTMLElement | null>,
  screen: string,
  trail: RefObject<LeftScreen[]>,
): void {
  const mounted = useRef(false);

  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const onScroll = () => {
      const current = trail.current.at(-1);
      if (current) current.scrollTop = scrollingOf(node).scrollTop;
    };
    const onLinkUse = (event: Event) => {
      const current = trail.current.at(-1);
      const link = event.target instanceof Element ? event.target.closest('[data-entity]') : null;
      const entity = link?.getAttribute('data-entity');
      if (!current || !link || !entity) return;
      current.entity = entity;
      current.index = linksTo(node, entity).indexOf(link);
    };
    // Captured: the scroll event of an element does not bubble, and in a small window the page scrolls.
    document.addEventListener('scroll', onScroll, { passive: true, capture: true });
    node.addEventListener('focusin', onLinkUse);
    // Before the link's own handler, which changes the screen.
    node.addEventListener('click', onLinkUse, { capture: true });
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      node.removeEventListener('focusin', onLinkUse);
      node.removeEventListener('click', onLinkUse, { capture: true });
    };
  }, [scroller, trail]);

  useLayoutEffect(() => {
    const node = scroller.current;
    const first = !mounted.current;
    mounted.current = true;
    const before = trail.current.findIndex((visited) => visited.screen === screen);
    if (before < 0) trail.current.push({ screen, scrollTop: 0, entity: undefined, index: 0 });
    else trail.current.length = before + 1;
    if (!node) return;
    const current = trail.current.at(-1);
    const scrolling = scrollingOf(node);
    const isLost = !document.activeElement || document.activeElement === document.body;
    const isElsewhere = !isLost && !node.contains(document.activeElement);
    // In a small window the map is above the panel: it must not scroll away under the pointer, and the heading must be visible.
    const head = scrolling === node ? 0 : node.getBoundingClientRect().top + scrolling.scrollTop;
    const start = Math.max(restoredScrollTop(scrolling, current?.scrollTop ?? 0), first ? 0 : head);
    // The prerendered page may have been scrolled before the program was loaded.
    if (first && start === 0) return;
    if (scrolling === node || !isElsewhere) scrolling.scrollTop = start;
    if (first || isElsewhere) return;
    const link = current?.entity === undefined ? undefined : linksTo(node, current.entity)[current.index];
    const target = link ?? node.querySelector('[data-heading]');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [scroller, screen, trail]);
}

const linksTo = (node: Element, entity: string): Element[] =>
  [...node.querySelectorAll('[data-entity]')].filter((link) => link.getAttribute('data-entity') === entity);
