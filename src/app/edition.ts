import { report, settle, type Troubles } from './page-app';

/** How long the server may take for its answer, in ms. */
const PATIENCE_MS = 10_000;
/** Text that only our pages contain: a server may answer with another page, such as an error page. */
const MARKER = /id="(?:present|speaker)"/;

/**
 * Watches for files that only a new load of the page can bring: they no longer exist because the site has a newer edition, or
 * have come damaged. A file that does not come for another reason is reported by whoever needs it.
 */
export function watchEdition(trouble: Troubles): void {
  const retry = () => {
    settle(trouble, 'no-answer');
    void loadAnew(() => report(trouble, { code: 'no-answer' }), fetchFilesAnew);
  };
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

/** The browser may have kept a damaged file. */
async function fetchFilesAnew(): Promise<void> {
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/[^/]*\.js$/.test(name));
  await Promise.all(files.map(({ name }) => fetch(name, { cache: 'reload' }).catch(() => {})));
}

/** Says that the page is not all in its language (`fetchTexts`). */
export function reportUntranslated(trouble: Troubles): void {
  const retry = () => {
    settle(trouble, 'no-answer');
    void loadAnew(() => report(trouble, { code: 'no-answer', retry }), fetchFilesAnew);
  };
  report(trouble, { code: 'untranslated', retry });
}

/** This page as the server has it now; undefined without an answer. */
async function servedPage(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    const text = answer.ok ? await answer.text() : '';
    return MARKER.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
