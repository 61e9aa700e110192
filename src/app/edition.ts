import { report, type Troubles } from './page-app';

/** How long the server may take for its answer, in ms. */
const PATIENCE_MS = 10_000;
/** Text that only the first page contains: a server may answer with another page, such as an error page. */
const MARKER = 'id="present"';

/**
 * Watches for files that only a new load of the page can bring: they no longer exist because the site has a newer edition, or
 * have come damaged. A file that does not come for another reason is reported by whoever needs it.
 */
export function watchEdition(trouble: Troubles): void {
  // Vite's event for each dynamic import that fails.
  window.addEventListener('vite:preloadError', async ({ payload }) => {
    if (payload instanceof SyntaxError) report(trouble, { code: 'damaged', retry: () => void loadAnew() });
    else if (await isSuperseded()) report(trouble, { code: 'newer-edition', retry: () => void loadAnew() });
  });
  // A style sheet that has failed counts as loaded at the next try, if its element stays.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
    },
    { capture: true },
  );
}

/** Whether the server's first page starts with another program than this one does. */
async function isSuperseded(): Promise<boolean> {
  const program = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1);
  const page = await servedPage();
  return program !== undefined && page !== undefined && !page.includes(program);
}

/** Loads the page anew. Without an answer from the server the page stays, since the browser would show an error instead. */
async function loadAnew(): Promise<void> {
  if ((await servedPage()) === undefined) return;
  // The browser may have kept the damaged file.
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/[^/]*\.js$/.test(name));
  await Promise.all(files.map(({ name }) => fetch(name, { cache: 'reload' }).catch(() => {})));
  location.reload();
}

/** The first page as the server has it now; undefined without an answer. */
async function servedPage(): Promise<string | undefined> {
  try {
    const address = new URL('./', document.baseURI);
    const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    const text = answer.ok ? await answer.text() : '';
    return text.includes(MARKER) ? text : undefined;
  } catch {
    return undefined;
  }
}
