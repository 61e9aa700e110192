import { pageStory } from '../../story/default-story';
import type { LanguagePage, Site, StoryCard } from '../../story/story-card';
import { withoutStory } from '../../view/hash';

/** Returns the site that this page belongs to, as the build has written it into the page; nothing where the site has one story only, in one language. */
export function siteOf(page: Document): { readonly site?: Site } {
  const [cards, languages] = ['stories', 'languages'].map((id) => page.getElementById(id)?.textContent);
  if (!cards && !languages) return {};
  return {
    site: {
      own: pageStory(),
      cards: JSON.parse(cards || '[]') as StoryCard[],
      list: './stories.html',
      languages: JSON.parse(languages || '[]') as LanguagePage[],
    },
  };
}

/**
 * Goes to the page of the story that the URL names, if it is another one's, and returns whether it does. `scripts/opening.js` does so
 * before the first paint, but for spellings that only the program can read.
 */
export function leavesFor(name: string | undefined): boolean {
  const page = siteOf(document).site?.cards.find((card) => card.name === name?.replace(/\.json$/i, ''));
  if (!page || page.name === pageStory()) return false;
  location.replace(page.href + withoutStory(location.hash, location.search));
  return true;
}
