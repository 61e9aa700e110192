import type { Story } from '../story/format';
import type { Catalog } from './changed-words';
import { ofOtherSource } from './other-source';
import { ofSeveralSources } from './several-sources';

/** Returns a catalog with the words for what a story tells: an article, another source, or several sources. */
export function withSourceWords(messages: Catalog, [first, ...more]: Story['sources']): Catalog {
  if (more.length > 0) return ofSeveralSources(messages);
  return first && first.type !== 'news' ? ofOtherSource(messages) : messages;
}
