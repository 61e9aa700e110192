// @ts-check
import { runnerImport } from 'vite';

/**
 * The pages of the built site. The first story is the start page, `index.html`; each other one has a page of its own beside it, so that
 * all relative addresses are the same. With several stories there is a page of them all.
 *
 *     index.html           speaker.html           statements.html           og.png             the first story
 *     my-story.html        my-story.speaker.html  my-story.statements.html  my-story.og.png    another one
 *     stories.html                                                                             all of them
 */

/** The page of all stories, if there are several. */
export const LIST = 'stories.html';

/**
 * @typedef {import('./chosen').ChosenStory & {
 *   isStart: boolean,
 *   page: string,
 *   speaker: string,
 *   statements: string,
 *   preview: string,
 * }} StoryPage a story and the files of its pages in the build
 */

/** @type {Promise<StoryPage[]> | undefined} */
let pages;

/**
 * Returns the pages of the stories that `npm run build` was asked for, the start page first.
 *
 * @returns {Promise<StoryPage[]>}
 * @throws {Error} a BuildFault that says what an author has to do
 */
export function storyPages() {
  pages ??= chosen().then((stories) => stories.map(withPages));
  return pages;
}

/** What `scripts/build.mjs` was asked for, as JSON. */
export const ASKED = 'CROSSCURRENTS_STORIES';

async function chosen() {
  const { module } = await runnerImport('./scripts/site/chosen.ts', { configFile: false, logLevel: 'warn' });
  const { chosenStories } = /** @type {typeof import('./chosen')} */ (module);
  return chosenStories(JSON.parse(process.env[ASKED] ?? '[]'));
}

/**
 * @param {import('./chosen').ChosenStory} story
 * @param {number} index
 * @returns {StoryPage}
 */
export function withPages(story, index) {
  const isStart = index === 0;
  const prefix = isStart ? '' : `${story.name}.`;
  return {
    ...story,
    isStart,
    page: isStart ? 'index.html' : `${story.name}.html`,
    speaker: `${prefix}speaker.html`,
    statements: `${prefix}statements.html`,
    preview: `${prefix}og.png`,
  };
}

/**
 * The address of a file from any page of the site. The start page has the folder's.
 *
 * @param {string} file
 */
export const hrefOf = (file) => (file === 'index.html' ? './' : `./${encodeURIComponent(file)}`);
