/** How long the server may take for its answer, in ms. */
const PATIENCE_MS = 10_000;

/**
 * Returns the text of a file of the site.
 *
 * @throws when the server has no such file, or does not answer
 */
export async function servedText(url: string | URL, options: RequestInit = {}): Promise<string> {
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** Whether a text is one of our pages: a server may answer with another one, such as an error page. */
export const isOurPage = (text: string): boolean => /id="(?:present|speaker)"/.test(text);
