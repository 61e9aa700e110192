/** The story of a page that does not say which it shows: the name of a file in `public/stories`, without ".json". */
export const DEFAULT_STORY = 'northeast-asia-2026';

/** The story that this page shows when its address names none. The build makes a page for each story and writes its name there. */
export const pageStory = (): string => globalThis.document?.documentElement?.dataset['story'] ?? DEFAULT_STORY;

/** The URL of the site's folder, with a slash at its end. A page in another language is one folder below it. */
export const siteFolder = (): string =>
  new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;

/** Whether an address names the page's own story, or none. */
export const isPageStory = (name: string | undefined): boolean => name === undefined || name === pageStory();

/**
 * The name of the file of the story that an address names, or of the page's own: on a page in another language, its own story's file is
 * a translation, "my-story.ko".
 */
export function storyFile(name: string | undefined): string {
  const translation = pageTranslation(name);
  return translation ? `${pageStory()}.${translation}` : (name ?? pageStory());
}

/** The language (BCP 47) that the page has its own story translated into; undefined if it shows a story as its file has it. */
export const pageTranslation = (name: string | undefined): string | undefined =>
  isPageStory(name) ? globalThis.document?.documentElement?.dataset['translation'] : undefined;
