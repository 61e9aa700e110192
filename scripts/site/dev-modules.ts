/** What the development server's plugin needs of the program, in one file that Vite compiles for Node. */
export { DEFAULT_STORY } from '../../src/story/default-story';
export { secondTextsOf } from '../../src/story/second-language';
export { LANGUAGES } from '../../src/text/catalogs';
export { chosenStories } from './chosen';
