import { report, settle, type Troubles } from './page-app';

/** Those of the page itself: the program runs after them. Sheets that it loads later may still be on their way. */
const OWN = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][href^="."]')];

/**
 * Tries once more to load the page's own style sheets that have failed, and reports it if that fails again. `isWhole`: whether
 * the page looks as if none were cut off.
 */
export function loadMissingStyles(trouble: Troubles, isWhole: () => boolean): void {
  void load(OWN.filter(isEmpty).length > 0 || isWhole() ? OWN.filter(isEmpty) : OWN, trouble, isWhole);
}

/** A sheet that is missing or no style sheet is not there, has no rules or hides them, depending on browser and failure. */
function isEmpty({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}

async function load(links: readonly HTMLLinkElement[], trouble: Troubles, isWhole: () => boolean): Promise<void> {
  const next = await Promise.all(links.map(again));
  if (next.length === 0 || (!next.some(isEmpty) && isWhole())) return;
  report(trouble, {
    code: 'no-style',
    async retry() {
      settle(trouble, 'no-style');
      // The browser may have kept what was wrong.
      await Promise.all(next.map(({ href }) => fetch(href, { cache: 'reload' }).catch(() => {})));
      await load(next, trouble, isWhole);
    },
  });
}

/** Resolves with another element for the same sheet, once that has loaded or failed. */
function again(link: HTMLLinkElement): Promise<HTMLLinkElement> {
  const next = link.cloneNode() as HTMLLinkElement;
  link.remove();
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) next.addEventListener(type, () => resolve(next), { once: true });
    document.head.append(next);
  });
}
