import type { Trouble } from '../parts/app-context';
import { isOurPage, servedText } from '../parts/page/served';
import { report, settle, type Troubles } from './page-app';

/**
 * Watches for files that only a new load of the page can bring: they no longer exist because the site has a newer edition, or
 * have come damaged. A file that does not come for another reason is reported by whoever needs it.
 */
export function watchEdition(trouble: Troubles): void {
  const retry = () => loadFilesAnew(trouble, { code: 'no-answer' });
  // For each import that fails (`scripts/import-late.js`).
  window.addEventListener('vite:preloadError', async ({ payload }) => {
    if (payload instanceof SyntaxError) report(trouble, { code: 'damaged', retry });
    else if (await isSuperseded()) report(trouble, { code: 'newer-edition', retry });
  });
}

/** Whether the page on the server starts with another program than this one did. */
async function isSuperseded(): Promise<boolean> {
  const program = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1);
  const page = await servedPage();
  return program !== undefined && page !== undefined && !page.includes(program);
}

/**
 * Loads the page anew, after `before`. Without an answer from the server the page stays, since the browser would show an error
 * instead: then it calls `refused`.
 */
export async function loadAnew(refused: () => void, before?: () => unknown): Promise<void> {
  if ((await servedPage()) === undefined) return refused();
  await before?.();
  location.reload();
}

/** Loads the page anew, with files that are. Without an answer from the server it says so. */
function loadFilesAnew(trouble: Troubles, noAnswer: Trouble): void {
  settle(trouble, 'no-answer');
  void loadAnew(() => report(trouble, noAnswer), fetchFilesAnew);
}

/** The browser may have kept a damaged file. */
async function fetchFilesAnew(): Promise<void> {
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/[^/]*\.js$/.test(name));
  await Promise.all(files.map(({ name }) => fetch(name, { cache: 'reload' }).catch(() => {})));
}

/** Says that the page is not all in its language (`fetchTexts`). */
export function reportUntranslated(trouble: Troubles): void {
  const retry = () => loadFilesAnew(trouble, { code: 'no-answer', retry });
  report(trouble, { code: 'untranslated', retry });
}

/** This page as the server has it now; undefined without an answer. */
async function servedPage(): Promise<string | undefined> {
  try {
    const text = await servedText(location.pathname, { cache: 'no-cache' });
    return isOurPage(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
