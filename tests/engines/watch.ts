declare global {
  /** Errors in this page so far. */
  var faultsSeen: string[] | undefined;
}

/**
 * Runs in the page, before any script of the page. It records errors and everything that the content security policy blocks.
 * Only for WebKit, because its driver reports neither.
 */
export function watch(): void {
  const seen: string[] = [];
  globalThis.faultsSeen = seen;
  const logError = console.error;
  console.error = (...words: unknown[]) => {
    seen.push(`console: ${words.map(String).join(' ')}`);
    logError(...words);
  };
  const onError = (event: Event) => {
    if (event instanceof ErrorEvent)
      seen.push(`error: ${event.message} (line ${event.lineno} of ${event.filename || 'the page'})`);
    else if (event.target instanceof Element) seen.push(`not loaded: ${event.target.outerHTML}`);
  };
  // In the capture phase, because the error event of an element does not bubble.
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => seen.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.push(`blocked by ${violatedDirective}: ${blockedURI}`),
  );
}

/** Runs in the page. Returns the errors since the last call, and the page's own requests to other origins. A file asks for none. */
export function newFaultsInPage(): string[] {
  const others = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter(
      (url) =>
        (location.protocol === 'file:' || !url.startsWith(`${location.origin}/`)) && !/^(?:blob|data):/.test(url),
    );
  performance.clearResourceTimings();
  const faults = globalThis.faultsSeen?.splice(0) ?? ['this page is not watched'];
  return [...faults, ...others.map((url) => `another origin: ${url}`)];
}
