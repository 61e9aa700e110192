import type { App } from '../app-context';

/** Returns the languages (BCP 47) that the story has besides the one that it is shown in. */
export const otherLanguages = ({ site, story }: Pick<App, 'site' | 'story'>): readonly string[] =>
  (site?.languages ?? []).map(({ lang }) => lang).filter((lang) => lang !== story.lang);
