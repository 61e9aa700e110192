import { report, settle, type Troubles } from './page-app';

/** Those of the page itself: the program runs after them. Sheets that it loads later may still be on their way. */
const OWN = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];

/**
 * Tries once more to load the page's own style sheets that have failed, and reports it if that fails again. `isWhole`: whether
 * the page looks as if none were cut off.
 */
export function loadMissingStyles(trouble: Troubles, isWhole: () => boolean): void {
  load(OWN.filter(isEmpty).length > 0 || isWhole() ? OWN.filter(isEmpty) : OWN, trouble, isWhole);
}

/** A sheet that was not found or is no style sheet is missing or has no rules, depending on the browser. */
const isEmpty = ({ sheet }: HTMLLinkElement): boolean => !sheet || sheet.cssRules.length === 0;

function load(links: readonly HTMLLinkElement[], trouble: Troubles, isWhole: () => boolean): void {
  for (const link of links) {
    const next = link.cloneNode() as HTMLLinkElement;
    const check = () => {
      if (!isEmpty(next) && isWhole()) return;
      report(trouble, {
        code: 'no-style',
        async retry() {
          settle(trouble, 'no-style');
          // The browser may have kept what was wrong.
          await fetch(next.href, { cache: 'reload' }).catch(() => {});
          load([next], trouble, isWhole);
        },
      });
    };
    next.addEventListener('load', check);
    next.addEventListener('error', check);
    link.remove();
    document.head.append(next);
  }
}
