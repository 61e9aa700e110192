import { secondLanguageWith } from '../../composition/second-names';
import { pageStory } from '../../story/default-story';
import { isSecondTexts, type SecondLanguage, secondTextsFile } from '../../story/second-language';

/** How long the server may take for its answer, in ms. */
const PATIENCE_MS = 10_000;

/**
 * Fetches the texts of a second language of the page's own story. `base`: the URL of the site's folder.
 *
 * @throws when the file does not come, or is damaged
 */
export async function fetchSecondLanguage(lang: string, base: string): Promise<SecondLanguage> {
  const url = new URL(`stories/${encodeURIComponent(secondTextsFile(pageStory(), lang))}`, base);
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  const texts: unknown = await response.json();
  if (!isSecondTexts(texts)) throw new Error(`${url.href} has other content`);
  return secondLanguageWith(lang, texts);
}
