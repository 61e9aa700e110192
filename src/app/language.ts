import { computed, effect } from '@preact/signals';
import type { App, TroubleCode } from '../parts/app-context';
import { pageStory, pageTranslation, storyFile } from '../story/default-story';
import { directionOf } from '../story/direction';
import type { Story } from '../story/format';
import { fetchStory, type StoryFetchResult } from '../story/reading/fetch';
import { toldBy } from '../story/shapes/has-shapes';
import { isEnglish, type Messages, messagesFor } from '../text/catalog';
import { report, settle, type Troubles } from './page-app';

const baseOf = (lang: string): string => lang.split('-', 1)[0] ?? lang;

/** So many letters without a space: no word of any language, although Han writes whole paragraphs without one. */
const ENDLESS_WORD = /[^\s"]{400}/;

/**
 * Sets language and direction of the page, and whether its words are too long to be kerned (reset.css). In a story of another
 * language than the interface, the page has the language of the interface, and each text of the story its own.
 */
export async function setLanguage(story: Story, interfaceLang: string): Promise<void> {
  const page = document.documentElement;
  const direction = directionOf(story.lang);
  page.lang = story.lang;
  page.dir = direction;
  // Nothing waits for it: without it the page has fonts of the reader's system.
  if (!isEnglish(story.lang))
    import('../ui/east-asian/load-type').then(({ loadType }) => loadType(story.lang)).catch(console.warn);
  page.toggleAttribute('data-endless-words', ENDLESS_WORD.test(JSON.stringify(story)));
  if (baseOf(story.lang) === baseOf(interfaceLang)) return;
  try {
    const { markLanguage, textsIn } = await import('../ui/text-language');
    markLanguage(textsIn(story), story.lang, direction);
    page.lang = interfaceLang;
  } catch (error) {
    console.warn(error);
  }
}

/** What a page shows: its story, and the catalog of the interface. */
interface PageTexts {
  readonly fetched: StoryFetchResult;
  readonly messages: Messages;
  /** Texts in the page's language did not come: the story's own, or the program's, stand in for them. */
  readonly isUntranslated: boolean;
}

/** Fetches the story that an address names, or the page's own, and the catalog of its language, or of the page's. */
export async function fetchTexts(name: string | undefined, base: string): Promise<PageTexts> {
  const { fetched, isOwn } = await fetchStoryOrOwn(name, base);
  const lang = isOwn ? pageTranslation(name) : fetched.ok ? fetched.story.lang : pageTranslation(name);
  const told = fetched.ok ? toldBy(fetched.story) : {};
  try {
    return { fetched, messages: await messagesFor(lang, told), isUntranslated: isOwn };
  } catch (error) {
    // The program itself has English.
    if (!lang || isEnglish(lang)) throw error;
    console.warn(error);
    return { fetched, messages: await messagesFor(undefined, told), isUntranslated: true };
  }
}

/** Fetches a story. Where the file of the page's translation does not come, it is the story in its own language. */
async function fetchStoryOrOwn(
  name: string | undefined,
  base: string,
): Promise<{ readonly fetched: StoryFetchResult; readonly isOwn: boolean }> {
  const fetched = await fetchStory(storyFile(name), base);
  if (fetched.ok || !pageTranslation(name)) return { fetched, isOwn: false };
  const own = await fetchStory(pageStory(), base);
  return own.ok ? { fetched: own, isOwn: true } : { fetched, isOwn: false };
}

/** Does what needs a late file. If that does not come, the page stays as it is and says so. */
async function tryLate(trouble: Troubles, code: TroubleCode, act: () => Promise<void>): Promise<void> {
  settle(trouble, code);
  try {
    await act();
  } catch (error) {
    console.warn(error);
    report(trouble, { code, retry: () => void tryLate(trouble, code, act) });
  }
}

/** Returns what shows the view in another language: `follows`, because another window of the lesson has done so. */
export const languageSwitchOf =
  (app: Pick<App, 'story' | 'site' | 'store'>, trouble: Troubles) =>
  (lang: string, follows?: boolean): void =>
    void tryLate(trouble, 'no-language', async () => {
      const { switchLanguage } = await import('../parts/page/switch-language');
      await switchLanguage(app, lang, follows);
    });

/** Loads the texts of the second language that a view shows, each once. */
export function loadSecondLanguages(
  { site, store }: Pick<App, 'site' | 'store'>,
  base: string,
  trouble: Troubles,
): void {
  const asked = computed(() => (store.view.value.second?.texts ? undefined : store.view.value.second?.lang));
  effect(() => {
    const lang = asked.value;
    settle(trouble, 'no-second');
    if (lang === undefined) return;
    if (!site?.languages.some((page) => page.lang === lang)) return report(trouble, { code: 'no-second' });
    void tryLate(trouble, 'no-second', async () => {
      const { fetchSecondLanguage } = await import('../parts/page/fetch-second-language');
      store.learn(await fetchSecondLanguage(lang, base));
    });
  });
}
