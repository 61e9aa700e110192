import type { Story } from '../story/format';

/** Whether a story tells one news article, as the words of a catalog have it. */
export const isArticle = (sources: Story['sources']): boolean =>
  sources.length < 2 && (sources[0]?.type ?? 'news') === 'news';
