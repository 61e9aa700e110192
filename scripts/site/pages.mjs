// @ts-check
import { runnerImport } from 'vite';

/**
 * The pages of the built site. The first story is the start page, `index.html`; each other one has a page of its own beside it, so that
 * all relative addresses are the same. With several stories there is a page of them all.
 *
 *     index.html           speaker.html           statements.html           og.png             the first story
 *     my-story.html        my-story.speaker.html  my-story.statements.html  my-story.og.png    another one
 *     stories.html                                                                             all of them
 *     ko/index.html        ko/speaker.html        ko/statements.html        ko/og.png          the first story in Korean
 *     ko/stories.html                                                                          all stories, in Korean where they are translated
 *
 * The pages of a translation are in a folder of its language. Their addresses of files that all pages share go up to the site's folder, `root`.
 */

/** The page of all stories, if there are several. Each language of the site has one, in its folder. */
export const LIST = 'stories.html';

/**
 * @typedef {import('./chosen').ChosenStory & {
 *   isStart: boolean,
 *   root: './' | '../',
 *   translation?: string,
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

/**
 * Returns the pages of a story in all its languages, its own language first.
 *
 * @param {StoryPage} page
 * @returns {StoryPage[]}
 */
export function pagesInLanguages(page) {
  const others = page.translations.map(({ lang, story }) => ({
    ...page,
    translation: lang,
    story,
    text: JSON.stringify(story),
    root: /** @type {const} */ ('../'),
    translations: [],
    page: `${lang}/${page.page}`,
    speaker: `${lang}/${page.speaker}`,
    statements: `${lang}/${page.statements}`,
    preview: `${lang}/${page.preview}`,
  }));
  return [page, ...others];
}

/**
 * Returns the languages that a site has besides the stories' own: each has a folder, with a page of all stories.
 *
 * @param {readonly StoryPage[]} stories
 * @returns {string[]}
 */
export const foldersOf = (stories) => [
  ...new Set(stories.flatMap(({ translations }) => translations.map(({ lang }) => lang))),
];

/**
 * Returns the pages of the stories that a page in a folder lists: in the language of the folder where a story is translated into it.
 *
 * @param {readonly StoryPage[]} stories
 * @param {string | undefined} folder a language; undefined: the site's own
 * @returns {StoryPage[]}
 */
export const listedIn = (stories, folder) =>
  stories.map((story) => pagesInLanguages(story).find(({ translation }) => translation === folder) ?? story);

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
    root: './',
    page: isStart ? 'index.html' : `${story.name}.html`,
    speaker: `${prefix}speaker.html`,
    statements: `${prefix}statements.html`,
    preview: `${prefix}og.png`,
  };
}

/**
 * The address of a file from a page of the site. The start page of a language has its folder's.
 *
 * @param {string} file
 * @param {'./' | '../'} root the site's folder, from the page
 */
export const hrefOf = (file, root = './') =>
  root +
  file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');

/**
 * The address of a page from one in the same folder.
 *
 * @param {string} file
 */
export const localHref = (file) => hrefOf(file.split('/').at(-1) ?? file);
