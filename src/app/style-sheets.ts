import { report, settle, type Troubles } from './page-app';

/** Those of the page itself: the program runs after them. Sheets that it loads later may still be on their way. */
const OWN = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];

/** Tries once more to load the page's own style sheets that have failed, and reports those that fail again. */
export const loadMissingStyles = (trouble: Troubles): void => load(OWN.filter(isEmpty), trouble);

/** A sheet that was not found is missing or has no rules, depending on the browser. */
const isEmpty = ({ sheet }: HTMLLinkElement): boolean => !sheet || sheet.cssRules.length === 0;

function load(links: readonly HTMLLinkElement[], trouble: Troubles): void {
  const failed: HTMLLinkElement[] = [];
  for (const link of links) {
    const next = link.cloneNode() as HTMLLinkElement;
    next.addEventListener('error', () => {
      failed.push(next);
      report(trouble, {
        code: 'no-style',
        retry() {
          settle(trouble, 'no-style');
          load(failed, trouble);
        },
      });
    });
    link.remove();
    document.head.append(next);
  }
}
