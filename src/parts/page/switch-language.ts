import { pageStory } from '../../story/default-story';
import { toldBy } from '../../story/shapes/has-shapes';
import type { LanguagePage } from '../../story/story-card';
import { messagesFor } from '../../text/catalog';
import { showSecondLanguage } from '../../view/steps';
import { urlText } from '../../view/url';
import type { App } from '../app-context';
import { chosenLanguage } from './chosen-language';
import { addressOnPage } from './language-address';

/** How long the server may take for its answer, in ms. */
const PATIENCE_MS = 10_000;
/** Text that only our pages contain: a server may answer with another page, such as an error page. */
const MARKER = /id="(?:present|speaker)"/;

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
  const page = await answer(href);
  if (!MARKER.test(page)) throw new Error(`${href} is another page`);
}

/** The story's file in a language: the first one is the story's own. */
async function storyComes([own]: readonly LanguagePage[], lang: string): Promise<void> {
  const name = lang === own?.lang ? pageStory() : `${pageStory()}.${lang}`;
  const href = `${document.documentElement.dataset['root'] ?? './'}stories/${encodeURIComponent(name)}.json`;
  const story = JSON.parse(await answer(href)) as { readonly lang?: string };
  if (story.lang !== lang) throw new Error(`${href} is another story`);
}

async function answer(href: string): Promise<string> {
  const response = await fetch(new URL(href, document.baseURI), { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}
