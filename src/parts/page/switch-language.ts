import { pageStory, siteFolder } from '../../story/default-story';
import { toldBy } from '../../story/shapes/has-shapes';
import type { LanguagePage } from '../../story/story-card';
import { messagesFor } from '../../text/catalog';
import { showSecondLanguage } from '../../view/steps';
import { urlText } from '../../view/url';
import type { App } from '../app-context';
import { chosenLanguage } from './chosen-language';
import { addressOnPage } from './language-address';
import { isOurPage, servedText } from './served';

/**
 * Goes to the same view in another language. `follows`: because another window of the lesson has done so, and not by a choice of the reader.
 *
 * @throws when a file of that language does not come: then nothing has changed
 */
export async function switchLanguage(
  { site, story, store }: Pick<App, 'site' | 'story' | 'store'>,
  lang: string,
  follows = false,
): Promise<void> {
  const page = site?.languages.find((one) => one.lang === lang);
  if (!site || !page) return;
  await Promise.all([pageComes(page), storyComes(site.languages, lang), messagesFor(lang, toldBy(story))]);
  if (!follows) chosenLanguage.write(lang);
  // The two languages of a class change their places; in a lesson, for all of its windows.
  if (store.view.peek().second?.lang === lang) store.act(showSecondLanguage(story.lang), 'replace');
  const hash = urlText(story, { ...store.view.peek(), lang: undefined, story: undefined });
  const address = addressOnPage(site, page, hash, chosenLanguage.read() === lang);
  if (follows) location.replace(address);
  else location.assign(address);
}

async function pageComes({ href }: LanguagePage): Promise<void> {
  if (!isOurPage(await servedText(new URL(href, document.baseURI)))) throw new Error(`${href} is another page`);
}

/** The story's file in a language: the first one is the story's own. */
async function storyComes([own]: readonly LanguagePage[], lang: string): Promise<void> {
  const name = lang === own?.lang ? pageStory() : `${pageStory()}.${lang}`;
  const url = new URL(`stories/${encodeURIComponent(name)}.json`, siteFolder());
  const story = JSON.parse(await servedText(url)) as { readonly lang?: string };
  if (story.lang !== lang) throw new Error(`${url} is another story`);
}
