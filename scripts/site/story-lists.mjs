// @ts-check
import { cardsOf } from './cards.mjs';
import { foldersOf, hrefOf, LIST, listedIn } from './pages.mjs';

/** The language of the page of all stories in the site's own folder, which may list stories in several. */
const OWN = 'en';

/**
 * A page of all stories.
 *
 * @typedef {object} StoryListPage
 * @property {string | undefined} folder the language whose pages lead to it; undefined: the site's own
 * @property {string} file
 * @property {string} lang BCP 47
 * @property {'./' | '../'} root the site's folder, from the page
 * @property {readonly import('../../src/story/story-card').ListedStory[]} cards
 * @property {readonly import('../../src/story/story-card').LanguagePage[]} lists the page in all languages
 */

/**
 * Returns the page of all stories for each folder of a site: for its own, and for each language that a story is translated into. None
 * for a site with one story.
 *
 * @param {readonly import('./pages.mjs').StoryPage[]} stories
 * @param {(name: string, source: string) => string} file emits a file, and returns its name in the build
 * @returns {Promise<StoryListPage[]>}
 */
export async function storyLists(stories, file) {
  if (stories.length < 2) return [];
  const pages = [undefined, ...foldersOf(stories)].map((folder) => ({
    folder,
    lang: folder ?? OWN,
    file: folder === undefined ? LIST : `${folder}/${LIST}`,
    root: /** @type {'./' | '../'} */ (folder === undefined ? './' : '../'),
  }));
  // One page a language: a folder's before the site's own.
  const named = pages.filter(({ folder, lang }) => folder !== undefined || !pages.some((one) => one.folder === lang));
  return Promise.all(
    pages.map(async (page) => ({
      ...page,
      cards: await cardsOf(listedIn(stories, page.folder), file, page.root),
      lists: named.map((one) => ({ lang: one.lang, href: hrefOf(one.file, page.root) })),
    })),
  );
}
