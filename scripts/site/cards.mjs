// @ts-check
import { storyPictures } from '../link-preview.mjs';
import { hrefOf } from './pages.mjs';

/**
 * Returns what other pages say of each story: on a card with its map, by day and by night.
 *
 * @param {readonly import('./pages.mjs').StoryPage[]} stories
 * @param {(name: string, source: string) => string} file emits a file, and returns its name in the build
 * @param {'./' | '../'} root the site's folder, from the pages that have the cards
 * @returns {Promise<import('../../src/story/story-card').ListedStory[]>}
 */
export async function cardsOf(stories, file, root) {
  return Promise.all(
    stories.map(async ({ name, page, story }) => {
      const [day, night] = await mapsOf(story);
      return {
        name,
        href: hrefOf(page, root),
        lang: story.lang,
        title: story.title,
        summary: story.summary,
        date: story.date,
        map: {
          day: `${root}${file('story-map-day.svg', day.svg)}`,
          night: `${root}${file('story-map-night.svg', night.svg)}`,
          ...day.size,
        },
      };
    }),
  );
}

/** @typedef {import('../../src/story/format').Story} Story */

/** @type {Map<Story, Promise<readonly [day: import('../story-pictures').CardMap, night: import('../story-pictures').CardMap]>>} */
const drawn = new Map();

/**
 * The maps of a story by day and by night, drawn once: a story that is in one language has the same in all folders.
 *
 * @param {Story} story
 */
function mapsOf(story) {
  const maps =
    drawn.get(story) ??
    storyPictures().then(({ cardMap }) => Promise.all([cardMap(story, 'day'), cardMap(story, 'night')]));
  drawn.set(story, maps);
  return maps;
}
