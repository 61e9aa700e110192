import { secondLanguageWith } from '../../composition/second-names';
import { pageStory } from '../../story/default-story';
import { isSecondTexts, type SecondLanguage, secondTextsFile } from '../../story/second-language';
import { servedText } from './served';

/**
 * Fetches the texts of a second language of the page's own story. `base`: the URL of the site's folder.
 *
 * @throws when the file does not come, or is damaged
 */
export async function fetchSecondLanguage(lang: string, base: string): Promise<SecondLanguage> {
  const url = new URL(`stories/${encodeURIComponent(secondTextsFile(pageStory(), lang))}`, base);
  const texts: unknown = JSON.parse(await servedText(url));
  if (!isSecondTexts(texts)) throw new Error(`${url.href} has other content`);
  return secondLanguageWith(lang, texts);
}
