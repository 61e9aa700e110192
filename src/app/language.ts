import { directionOf } from '../story/direction';
import type { Story } from '../story/format';

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
  if (baseOf(story.lang) !== 'en')
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
