// @ts-check
import { storyPictures } from '../link-preview.mjs';
import { hrefOf } from './pages.mjs';

/**
 * Returns what other pages say of each story: on a card with its map, by day and by night.
 *
 * @param {readonly import('./pages.mjs').StoryPage[]} stories
 * @param {(name: string, source: string) => string} file emits a file, and returns its name in the build
 * @returns {Promise<import('../../src/story/story-card').ListedStory[]>}
 */
export async function cardsOf(stories, file) {
  const { cardMap } = await storyPictures();
  return Promise.all(
    stories.map(async ({ name, page, story }) => {
      const [day, night] = await Promise.all([cardMap(story, 'day'), cardMap(story, 'night')]);
      return {
        name,
        href: hrefOf(page),
        lang: story.lang,
        title: story.title,
        summary: story.summary,
        date: story.date,
        map: {
          day: `./${file('story-map-day.svg', day.svg)}`,
          night: `./${file('story-map-night.svg', night.svg)}`,
          ...day.size,
        },
      };
    }),
  );
}
