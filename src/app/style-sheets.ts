import { report, settle, type Troubles } from './page-app';

/** Tries once more to load the page's style sheets that have failed, and reports those that fail again. */
export function loadMissingStyles(trouble: Troubles): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  load(links.filter(isEmpty), trouble);
}

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
