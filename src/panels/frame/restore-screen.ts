import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { beginningOf } from '../reading/reading-place';

/** How a screen was left: how far it was scrolled and which link was used last. */
interface Left {
  readonly screen: string;
  scroll: number;
  /** `data-entity` of the link, and which of the links with that value it was. */
  entity: string | undefined;
  nth: number;
}

/**
 * Going to another screen starts at its top, or at the chapter that it stands at, with the focus on its heading; coming back to one finds it as it was
 * left, with the focus on the link that was followed. The focus moves only where it would otherwise be lost: a click
 * on the map leaves it on the map.
 */
export function useReturning(scroller: RefObject<HTMLElement | null>, screen: string): void {
  const way = useRef<Left[]>([]);

  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const onScroll = () => {
      const here = way.current.at(-1);
      if (here) here.scroll = node.scrollTop;
    };
    const onUse = (event: Event) => {
      const here = way.current.at(-1);
      const link = event.target instanceof Element ? event.target.closest('[data-entity]') : null;
      const entity = link?.getAttribute('data-entity');
      if (!here || !link || !entity) return;
      here.entity = entity;
      here.nth = linksTo(node, entity).indexOf(link);
    };
    node.addEventListener('scroll', onScroll, { passive: true });
    node.addEventListener('focusin', onUse);
    // Before the link's own handler, after which the screen is another.
    node.addEventListener('click', onUse, { capture: true });
    return () => {
      node.removeEventListener('scroll', onScroll);
      node.removeEventListener('focusin', onUse);
      node.removeEventListener('click', onUse, { capture: true });
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const node = scroller.current;
    const first = way.current.length === 0;
    const before = way.current.findIndex((left) => left.screen === screen);
    if (before < 0) way.current.push({ screen, scroll: 0, entity: undefined, nth: 0 });
    else way.current.length = before + 1;
    if (!node) return;
    const here = way.current.at(-1);
    const begins = beginningOf(node, here?.scroll ?? 0);
    // The page that opens may have been scrolled already, before the program came.
    if (first && begins === 0) return;
    node.scrollTop = begins;
    if (first) return;
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!lost && !node.contains(document.activeElement)) return;
    const link = here?.entity === undefined ? undefined : linksTo(node, here.entity)[here.nth];
    const target = link ?? node.querySelector('[data-heading]');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [scroller, screen]);
}

const linksTo = (node: Element, entity: string): Element[] =>
  [...node.querySelectorAll('[data-entity]')].filter((link) => link.getAttribute('data-entity') === entity);
